// Generated from schemas/plan.schema.json by build/generate-validator.mjs (npm run generate). Do not edit.
import type { Shapes } from './shape.ts'
export const shapes: Shapes = {
 "plan": {
  "required": [
   "fangan",
   "title"
  ],
  "properties": {
   "fangan": {
    "title": "格式版本",
    "form": "version"
   },
   "title": {
    "title": "标题",
    "form": "text",
    "filled": true
   },
   "type": {
    "title": "类型",
    "form": "word",
    "words": [
     "implementation-plan",
     "work-plan",
     "activity-plan",
     "action-plan",
     "assignment",
     "other"
    ]
   },
   "year": {
    "title": "年份",
    "form": "integer",
    "least": 1000,
    "most": 9999
   },
   "document": {
    "title": "公文要素",
    "form": "object",
    "of": "document"
   },
   "guidance": {
    "title": "指导思想",
    "form": "text"
   },
   "goals": {
    "title": "目标",
    "form": "list",
    "of": "goal"
   },
   "targets": {
    "title": "量化指标",
    "form": "list",
    "of": "target"
   },
   "principles": {
    "title": "工作原则",
    "form": "list",
    "of": "principle"
   },
   "frameworks": {
    "title": "工作体系",
    "form": "list",
    "of": "framework"
   },
   "organizations": {
    "title": "组织机构",
    "form": "list",
    "of": "organization"
   },
   "platforms": {
    "title": "平台阵地",
    "form": "list",
    "of": "platform"
   },
   "teams": {
    "title": "队伍",
    "form": "list",
    "of": "team"
   },
   "phases": {
    "title": "实施步骤",
    "form": "list",
    "of": "phase"
   },
   "duties": {
    "title": "任务",
    "form": "list",
    "of": "duty"
   },
   "checklists": {
    "title": "检查清单",
    "form": "list",
    "of": "checklist"
   },
   "workflows": {
    "title": "工作流程",
    "form": "list",
    "of": "workflow"
   },
   "safeguards": {
    "title": "保障措施",
    "form": "list",
    "of": "safeguard"
   },
   "budget": {
    "title": "经费预算",
    "form": "list",
    "of": "budgetRow"
   },
   "sections": {
    "title": "原文章节",
    "form": "list",
    "of": "section"
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "planSource"
   }
  }
 },
 "time": {
  "shorthand": "text",
  "properties": {
   "text": {
    "title": "原话",
    "form": "text"
   },
   "edtf": {
    "title": "日期",
    "form": "edtf"
   },
   "rrule": {
    "title": "重复规则",
    "form": "text"
   }
  }
 },
 "point": {
  "required": [
   "line",
   "column",
   "offset"
  ],
  "properties": {
   "line": {
    "title": "行",
    "form": "integer",
    "least": 1
   },
   "column": {
    "title": "列",
    "form": "integer",
    "least": 1
   },
   "offset": {
    "title": "偏移",
    "form": "integer",
    "least": 0
   }
  }
 },
 "position": {
  "required": [
   "start",
   "end"
  ],
  "properties": {
   "start": {
    "title": "起点",
    "form": "object",
    "of": "point"
   },
   "end": {
    "title": "终点",
    "form": "object",
    "of": "point"
   }
  }
 },
 "planSource": {
  "required": [
   "start",
   "end"
  ],
  "properties": {
   "file": {
    "title": "文件",
    "form": "text"
   },
   "start": {
    "title": "起点",
    "form": "object",
    "of": "point"
   },
   "end": {
    "title": "终点",
    "form": "object",
    "of": "point"
   }
  }
 },
 "document": {
  "properties": {
   "number": {
    "title": "发文字号",
    "form": "text"
   },
   "issuer": {
    "title": "发文机关",
    "form": "text"
   },
   "issued": {
    "title": "成文日期",
    "form": "edtf"
   },
   "recipients": {
    "title": "主送机关",
    "form": "texts"
   },
   "disclosure": {
    "title": "公开方式",
    "form": "text"
   },
   "basis": {
    "title": "依据文件",
    "form": "list",
    "of": "basis"
   },
   "attachments": {
    "title": "附件",
    "form": "list",
    "of": "attachment"
   }
  }
 },
 "basis": {
  "shorthand": "title",
  "properties": {
   "title": {
    "title": "标题",
    "form": "text"
   },
   "number": {
    "title": "文号",
    "form": "text"
   },
   "issuer": {
    "title": "发文机关",
    "form": "text"
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "attachment": {
  "shorthand": "name",
  "properties": {
   "name": {
    "title": "名称",
    "form": "text"
   },
   "text": {
    "title": "正文",
    "form": "text"
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "goal": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "target": {
  "shorthand": "subject",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "subject": {
    "title": "指标",
    "form": "text"
   },
   "comparator": {
    "title": "比较",
    "form": "word",
    "words": [
     "=",
     ">=",
     ">",
     "<=",
     "<",
     "between",
     "~"
    ]
   },
   "value": {
    "title": "数值",
    "form": "decimal"
   },
   "min": {
    "title": "下限",
    "form": "decimal"
   },
   "max": {
    "title": "上限",
    "form": "decimal"
   },
   "unit": {
    "title": "单位",
    "form": "text"
   },
   "text": {
    "title": "原话",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "principle": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "framework": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "expression": {
    "title": "算式",
    "form": "text"
   },
   "parts": {
    "title": "组成",
    "form": "list",
    "of": "part"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "part": {
  "shorthand": "name",
  "properties": {
   "count": {
    "title": "数字",
    "form": "count"
   },
   "name": {
    "title": "名称",
    "form": "text"
   }
  }
 },
 "organization": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "aliases": {
    "title": "别名",
    "form": "texts"
   },
   "kind": {
    "title": "类别",
    "form": "word",
    "words": [
     "leading-group",
     "office",
     "working-group",
     "body",
     "unit",
     "collective"
    ]
   },
   "level": {
    "title": "层级",
    "form": "word",
    "words": [
     "nation",
     "province",
     "city",
     "county",
     "town",
     "village",
     "school",
     "enterprise"
    ]
   },
   "parent": {
    "title": "上级",
    "form": "text"
   },
   "count": {
    "title": "数量",
    "form": "integer",
    "least": 0
   },
   "seat": {
    "title": "设在",
    "form": "text"
   },
   "posts": {
    "title": "人员",
    "form": "list",
    "of": "post"
   },
   "functions": {
    "title": "职责",
    "form": "texts"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "post": {
  "shorthand": "post",
  "properties": {
   "post": {
    "title": "职务",
    "form": "text"
   },
   "name": {
    "title": "姓名",
    "form": "text"
   },
   "title": {
    "title": "身份",
    "form": "text"
   }
  }
 },
 "platform": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "aliases": {
    "title": "别名",
    "form": "texts"
   },
   "resources": {
    "title": "资源",
    "form": "texts"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "team": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "aliases": {
    "title": "别名",
    "form": "texts"
   },
   "parent": {
    "title": "上级",
    "form": "text"
   },
   "count": {
    "title": "数量",
    "form": "integer",
    "least": 0
   },
   "posts": {
    "title": "人员",
    "form": "list",
    "of": "post"
   },
   "members": {
    "title": "成员",
    "form": "texts"
   },
   "carriers": {
    "title": "载体",
    "form": "texts"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "phase": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "number": {
    "title": "序号",
    "form": "number"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "duty": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "number": {
    "title": "序号",
    "form": "number"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "phase": {
    "title": "所属阶段",
    "form": "text"
   },
   "platform": {
    "title": "所属平台",
    "form": "text"
   },
   "team": {
    "title": "承担队伍",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "participants": {
    "title": "参加对象",
    "form": "texts"
   },
   "status": {
    "title": "状态",
    "form": "word",
    "words": [
     "todo",
     "doing",
     "done",
     "dropped"
    ]
   },
   "done": {
    "title": "完成日期",
    "form": "edtf"
   },
   "note": {
    "title": "备注",
    "form": "text"
   },
   "upper": {
    "title": "对应上级任务",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "duties": {
    "title": "下级任务",
    "form": "list",
    "of": "duty"
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "checklist": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "text": {
    "title": "说明",
    "form": "text"
   },
   "items": {
    "title": "要点",
    "form": "list",
    "of": "check"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "check": {
  "shorthand": "text",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "text": {
    "title": "要点",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "workflow": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "steps": {
    "title": "环节",
    "form": "texts"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "safeguard": {
  "shorthand": "name",
  "properties": {
   "id": {
    "title": "编号",
    "form": "text",
    "filled": true
   },
   "name": {
    "title": "名称",
    "form": "text"
   },
   "text": {
    "title": "内容",
    "form": "text"
   },
   "lead": {
    "title": "牵头单位",
    "form": "texts"
   },
   "responsible": {
    "title": "责任单位",
    "form": "texts"
   },
   "support": {
    "title": "配合单位",
    "form": "texts"
   },
   "officer": {
    "title": "责任领导",
    "form": "texts"
   },
   "contact": {
    "title": "责任人",
    "form": "texts"
   },
   "open": {
    "title": "未列全的名单",
    "form": "texts"
   },
   "time": {
    "title": "时间",
    "form": "time"
   },
   "place": {
    "title": "地点",
    "form": "text"
   },
   "confidence": {
    "title": "可信度",
    "form": "word",
    "words": [
     "low",
     "high"
    ]
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 },
 "budgetRow": {
  "shorthand": "item",
  "properties": {
   "item": {
    "title": "项目",
    "form": "text"
   },
   "amount": {
    "title": "金额",
    "form": "decimal"
   },
   "unit": {
    "title": "单位",
    "form": "text"
   },
   "funding": {
    "title": "资金来源",
    "form": "text"
   }
  }
 },
 "section": {
  "required": [
   "level"
  ],
  "properties": {
   "level": {
    "title": "层次",
    "form": "integer",
    "least": 1
   },
   "number": {
    "title": "序号",
    "form": "text"
   },
   "name": {
    "title": "标题",
    "form": "text"
   },
   "text": {
    "title": "正文",
    "form": "text"
   },
   "inferred": {
    "title": "推定",
    "form": "boolean"
   },
   "sections": {
    "title": "下级章节",
    "form": "list",
    "of": "section"
   },
   "source": {
    "title": "出处",
    "form": "object",
    "of": "position"
   }
  }
 }
}
