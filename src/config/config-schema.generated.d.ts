// Generated from schemas/config.schema.json by build/generate-config-validator.mjs (npm run generate). Do not edit.
import type { ValidateFunction } from 'ajv'
export declare const validate: ValidateFunction
export declare const keys: Record<'config' | 'override' | 'unit' | 'labels', string[]>
