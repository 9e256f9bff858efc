/** The JSON Schemas as they are published. The bundle reads them from schemas/ and has no copy of its own. */

import configSchema from '../../schemas/config.schema.json' with { type: 'json' }
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' }

export { configSchema, planSchema }
