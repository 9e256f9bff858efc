// Generated from schemas/plan.schema.json by build/generate-validator.mjs (npm run generate). Do not edit.
import type { ValidateFunction } from 'ajv'
export declare const validate: ValidateFunction
