/** Where a thread of fangan starts that checks a part of many files. */

'use strict'

const { load } = require('./fangan.js')

const { program, setFlag } = load('check')
program.serve(setFlag)
