#!/usr/bin/env node
import { run } from '../dist/fangan.js'

await run()
