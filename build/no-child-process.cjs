/** Stands in for node:child_process in the bundle, where nothing starts a program: loading the real one takes 2 ms. */
module.exports = {}
