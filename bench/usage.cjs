// Loaded before a program that is measured (`node --require`): when it ends, what the whole process took, its threads too, is written to
// file descriptor 3.
'use strict';
const { writeSync } = require('node:fs');

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});
