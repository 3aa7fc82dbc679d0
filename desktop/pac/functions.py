# SPDX-License-Identifier: Apache-2.0
"""The functions that every proxy script may call, in JavaScript; names of hosts come from outside.

As Netscape described them in 1996, and as browsers have them. ``carrel`` holds what is known.
"""

JAVASCRIPT = r"""
function alert() {}
function isPlainHostName(host) { return host.indexOf('.') < 0; }
function dnsDomainIs(host, domain) {
  host = host.toLowerCase(); domain = domain.toLowerCase();
  return host.length >= domain.length && host.substring(host.length - domain.length) === domain;
}
function localHostOrDomainIs(host, full) {
  return host === full || (isPlainHostName(host) && full.lastIndexOf(host + '.', 0) === 0);
}
function dnsDomainLevels(host) { return host.split('.').length - 1; }
function isAddress(text) {
  var parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  return parts !== null && parts.slice(1).every(function (part) { return Number(part) < 256; });
}
function dnsResolve(host) {
  if (isAddress(host)) { return host; }
  return carrel.addresses.hasOwnProperty(host) ? carrel.addresses[host] : null;
}
function isResolvable(host) { return dnsResolve(host) !== null; }
function myIpAddress() { return carrel.mine; }
function convert_addr(address) {
  function add(all, part) { return all * 256 + Number(part); }
  return address.split('.').reduce(add, 0) | 0;
}
function isInNet(host, pattern, mask) {
  var address = dnsResolve(host);
  if (address === null || !isAddress(pattern) || !isAddress(mask)) { return false; }
  var wanted = convert_addr(mask);
  return (convert_addr(address) & wanted) === (convert_addr(pattern) & wanted);
}
function shExpMatch(text, pattern) {
  var escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  escaped = escaped.replace(/\*/g, '.*').replace(/\?/g, '.');
  return new RegExp('^' + escaped + '$').test(text);
}
function carrelRange(values, now, names) {
  var numbers = values.map(function (value) { return names ? names.indexOf(value) : value; });
  var low = numbers[0], high = numbers.length > 1 ? numbers[1] : low;
  return low <= high ? low <= now && now <= high : low <= now || now <= high;
}
function carrelArguments(given) {
  var values = Array.prototype.slice.call(given), isGmt = values[values.length - 1] === 'GMT';
  if (isGmt) { values.pop(); }
  return { values: values, isGmt: isGmt, now: new Date() };
}
function weekdayRange() {
  var asked = carrelArguments(arguments), days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  return carrelRange(asked.values, asked.isGmt ? asked.now.getUTCDay() : asked.now.getDay(), days);
}
function timeRange() {
  var asked = carrelArguments(arguments), values = asked.values, now = asked.now;
  var hour = asked.isGmt ? now.getUTCHours() : now.getHours();
  var minute = asked.isGmt ? now.getUTCMinutes() : now.getMinutes();
  var second = asked.isGmt ? now.getUTCSeconds() : now.getSeconds();
  if (values.length === 1) { return hour === values[0]; }
  var half = values.length / 2, ends = [values.slice(0, half), values.slice(half)];
  ends = ends.map(function (end) {
    return end[0] * 3600 + (end[1] || 0) * 60 + (end[2] || 0);
  });
  return carrelRange(ends, hour * 3600 + minute * 60 + second);
}
function dateRange() {
  var asked = carrelArguments(arguments), now = asked.now;
  var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
  var today = asked.isGmt
    ? { year: now.getUTCFullYear(), month: now.getUTCMonth(), day: now.getUTCDate() }
    : { year: now.getFullYear(), month: now.getMonth(), day: now.getDate() };
  var named = asked.values.map(function (value) {
    if (typeof value === 'string') { return ['month', months.indexOf(value)]; }
    return [value > 31 ? 'year' : 'day', value];
  });
  var half = named.length > 1 ? named.length / 2 : 1, weights = { year: 372, month: 31, day: 1 };
  function sum(part, source) {
    return part.reduce(function (all, each) {
      return all + weights[each[0]] * (source ? source[each[0]] : each[1]);
    }, 0);
  }
  var low = sum(named.slice(0, half)), high = sum(named.slice(named.length - half));
  return carrelRange([low, high], sum(named.slice(0, half), today));
}
"""
