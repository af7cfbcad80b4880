// Runs a Pulumi program in YAML inside Pulumi's runtime for Node, as far as the examples need it: resources, variables
// with functions, and references. Names of types and properties are looked up in the package schema, as the real one does.
const { readFileSync } = require('node:fs');
const pulumi = require('@pulumi/pulumi');
const { parse } = require('yaml');

const program = parse(readFileSync('program.yaml', 'utf8'));
const schema = JSON.parse(readFileSync('schema.json', 'utf8'));

/** `aws:cognito:UserPool` as the token that the schema has. */
function tokenOf(written, tokens) {
  const parts = written.split(':');
  const [name, module] = [parts.at(-1), parts.length > 2 ? parts[1] : 'index'];
  const file = name.charAt(0).toLowerCase() + name.slice(1);
  const token = `${parts[0]}:${module}/${file}:${name}`;
  if (!(token in tokens)) throw new Error(`${written} is not in the schema`);
  return token;
}

const made = new Map();

/** A resource or variable, made when it is first referred to. */
function get(name) {
  if (made.has(name)) return made.get(name);
  const value = name in (program.resources ?? {}) ? makeResource(name) : evaluate(program.variables?.[name]);
  made.set(name, value);
  return value;
}

function makeResource(name) {
  const { type, properties = {}, options } = program.resources[name];
  const token = tokenOf(type, schema.resources);
  const spec = schema.resources[token];
  const unknown = Object.keys(properties).find((property) => !(property in spec.inputProperties));
  if (unknown) throw new Error(`${type} has no property ${unknown}`);
  const outputs = Object.fromEntries(Object.keys(spec.properties).map((property) => [property, undefined]));
  return new pulumi.CustomResource(token, name, { ...outputs, ...evaluate(properties) }, options);
}

function invoke(call) {
  const { function: lower, Function: upper, arguments: args, Arguments: Args } = call;
  return pulumi.runtime.invokeOutput(tokenOf(lower ?? upper, schema.functions), evaluate(args ?? Args ?? {}));
}

const REFERENCE = /\$\{([\w.]+)\}/;

function refer(path) {
  const [name, ...members] = path.split('.');
  return members.reduce(
    (value, member) =>
      value instanceof pulumi.Resource ? value[member] : pulumi.output(value).apply((known) => known[member]),
    get(name),
  );
}

function evaluate(value) {
  if (Array.isArray(value)) return value.map(evaluate);
  if (typeof value === 'object' && value !== null) {
    if ('fn::invoke' in value) return invoke(value['fn::invoke']);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evaluate(member)]));
  }
  if (typeof value !== 'string') return value;
  const whole = new RegExp(`^${REFERENCE.source}$`).exec(value);
  if (whole) return refer(whole[1]);
  const parts = value.split(new RegExp(REFERENCE.source, 'g'));
  return parts.length === 1
    ? value
    : pulumi.concat(...parts.map((part, place) => (place % 2 === 1 ? refer(part) : part)));
}

for (const name of Object.keys(program.resources ?? {})) get(name);
module.exports = evaluate(program.outputs ?? {});
