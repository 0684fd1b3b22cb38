#!/usr/bin/env node
const { main } = require('../dist/main.cjs');
main(process.argv.slice(2), process).then((status) => { process.exitCode = status; }); // biome-ignore format: three lines
