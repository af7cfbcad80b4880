// What the derived classes and functions of `lib` share. Not part of the package's interface.
const pulumi = require('@pulumi/pulumi');

/** The version of this package, which is that of the provider it asks for. */
exports.version = require('./package.json').version;

const defaults = { version: exports.version };

/** The members of an object that are named, all of them, so that none other reaches the engine. */
exports.pick = (names, from) => Object.fromEntries(names.map((name) => [name, from?.[name]]));

const withSecrets = (names, inputs) => {
  for (const name of names) {
    if (inputs[name] !== undefined) inputs[name] = pulumi.secret(inputs[name]);
  }
  return inputs;
};

/** What the constructor of a resource hands to the runtime. A resource that is looked up comes with an id. */
exports.resourceArguments = (table, argsOrState, opts = {}) => {
  const options = pulumi.mergeOptions(pulumi.mergeOptions(defaults, opts), {
    additionalSecretOutputs: table.secretOutputs,
    // A lookup is nobody's resource under another type.
    ...(opts.id ? {} : { aliases: table.aliases }),
  });
  if (opts.id) return { inputs: exports.pick([...table.outputs, ...table.inputs], argsOrState), options };
  const missing = opts.urn ? undefined : table.required.find((name) => argsOrState?.[name] === undefined);
  if (missing !== undefined) throw new Error(`Missing required property '${missing}'`);
  const inputs = withSecrets(table.secretInputs, exports.pick(table.inputs, argsOrState));
  for (const name of table.outputs) if (!(name in inputs)) inputs[name] = undefined;
  return { inputs, options };
};

const fromEnvironment = (names = []) => names.map((name) => process.env[name]).find(Boolean);

/** What the constructor of the provider hands to the runtime: text, and JSON of what is no text. */
exports.providerArguments = (table, args, opts = {}) => {
  const inputs = exports.pick(table.inputs, args);
  for (const name of table.inputs) inputs[name] ??= fromEnvironment(table.environment[name]);
  for (const name of table.json) {
    if (inputs[name] !== undefined) inputs[name] = pulumi.output(inputs[name]).apply(JSON.stringify);
  }
  const options = pulumi.mergeOptions(pulumi.mergeOptions(defaults, opts), {
    additionalSecretOutputs: table.secretInputs,
  });
  return { inputs: withSecrets(table.secretInputs, inputs), options };
};

exports.invokeOptions = (opts) => pulumi.mergeOptions(defaults, opts ?? {});

exports.isInstance = (table, obj) => obj !== undefined && obj !== null && obj.__pulumiType === table.type;

/** A variable of the stack's configuration. */
exports.configured = (name, isText) => {
  const config = new pulumi.Config('poolkeeper');
  return isText ? config.get(name) : config.getObject(name);
};

/** Tells the runtime how a resource is made again from its URN. */
exports.registerResource = (packageName, token, construct) => {
  const [, module] = token.split(':');
  pulumi.runtime.registerResourceModule(packageName, module, {
    version: exports.version,
    construct: (name, type, urn) => {
      if (type !== token) throw new Error(`unknown resource type ${type}`);
      return construct(name, urn);
    },
  });
};
