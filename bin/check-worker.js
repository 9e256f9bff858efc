/** Where a thread of fangan starts that checks a part of many files. */

'use strict'

const { load } = require('./fangan.js')

const { program, engine } = load('check')
program.serve(engine)
