/** `fangan help times`, in English. The tests read every wording in the first column and hold it against the second. */

export const text = `# Times: what is read, and as what

A time keeps its wording in text. What it means stands in edtf (ISO 8601-2, Extended Date/Time Format) or, for what recurs, in rrule (RFC 5545). A year that is nowhere said is XXXX; year in the plan, or --year, fills it in.

## Days and months

2025年5月 :: 2025-05
2025年5月20日 :: 2025-05-20
二〇二五年五月 :: 2025-05
2025.5.20 :: 2025-05-20
5月20日 :: XXXX-05-20
20xx年5月20日 :: 20XX-05-20

## Spans

2025年3月至6月 :: 2025-03/2025-06
2025年11月至次年3月 :: 2025-11/2026-03
5月1日—7日 :: XXXX-05-01/XXXX-05-07
2025年4月上旬 :: 2025-04-01/2025-04-10
2025年第三季度 :: 2025-07/2025-09
2025年上半年 :: 2025-01/2025-06

## Deadlines and open ends

2025年5月底前 :: ../2025-05-31
2025年底前 :: ../2025-12-31
5月中旬前 :: ../XXXX-05-20
2025年6月前 :: ../2025-05-31
即日起至6月底 :: ../XXXX-06-30
自2025年1月1日起 :: 2025-01-01/..
2026年春节前 :: ../2026-02-17
“五一”期间 :: XXXX-05-01/XXXX-05-05

## What recurs

每月15日 :: FREQ=MONTHLY;BYMONTHDAY=15
每月末 :: FREQ=MONTHLY;BYMONTHDAY=-1
每周一、三、五 :: FREQ=WEEKLY;BYDAY=MO,WE,FR
每两周 :: FREQ=WEEKLY;INTERVAL=2
每季度 :: FREQ=MONTHLY;INTERVAL=3
每年6月5日 :: FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5

## What stays wording

长期坚持, 会后7日内, 汛期前 and 30个工作日内 hang on something that the plan does not say: they stay in text, and check tells where a deadline is expected. A day that does not exist, as 2月30日, is a finding.

In a plan file write the wording (time: 2025年5月底前), the meaning (time: {edtf: ../2025-05-31}) or both.`
