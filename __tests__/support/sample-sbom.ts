// A small CycloneDX document, as a user's own tool might write it.

/** For one architecture of the sample image. */
export function sampleSbom(architecture: string): string {
  const components = [
    ['musl', '1.2.5-r0'],
    ['busybox', '1.36.1-r29'],
    ['ssl_client', '1.36.1-r29']
  ].map(([name, version]) => {
    const purl = `pkg:apk/alpine/${name}@${version}?arch=${architecture === 'amd64' ? 'x86_64' : 'aarch64'}`
    return { type: 'library', 'bom-ref': purl, name, version, purl }
  })
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'container', 'bom-ref': 'app', name: `demo/app (${architecture})` } },
    components,
    dependencies: [{ ref: 'app', dependsOn: components.map(component => component['bom-ref']) }]
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
