// The node-* packages write their platform as plain text, which pnpm ignores: without lists every machine would
// fetch every Node. Their Linux builds need glibc; on musl the user's own Node has to serve.
const readPackage = (manifest) =>
  /^node-(linux|win)-/.test(manifest.name)
    ? {
        ...manifest,
        os: [manifest.os].flat(),
        cpu: [manifest.cpu].flat(),
        ...(manifest.name.startsWith('node-linux') && { libc: ['glibc'] }),
      }
    : manifest

module.exports = { hooks: { readPackage } }
