import { expect, test } from '@jest/globals'
import { dependentsOf, discoverImages } from '../../../src/discover/discover.ts'
import type { RepositoryFiles } from '../../../src/discover/repository-files.ts'

/** A repository of these files. */
function repository(files: Readonly<Record<string, string>>): RepositoryFiles {
  const inFolder = (folder: string): string[] =>
    Object.keys(files).filter(path => path.startsWith(folder === '' ? '' : `${folder}/`))
  return {
    read: path => files[path],
    list: folder => [
      ...new Set(
        inFolder(folder).map(
          path => path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] as string
        )
      )
    ]
  }
}

const CHART = 'apiVersion: v2\nname: app\nversion: 1.0.0\nappVersion: "3.1"\n'
const VALUES = `image:
  registry: ghcr.io
  repository: acme/app
  tag: "1.2"
proxy:
  image: {repository: acme/proxy, tag: "7"}
other: evil/other:1
sidecars:
  - {name: a, image: acme/side:1}
`
const HELPERS = `{{- define "app.image" -}}
{{- printf "%s/%s:%s" .Values.image.registry .Values.image.repository (.Values.image.tag | default .Chart.AppVersion) -}}
{{- end -}}
{{- define "proxy.image" -}}
{{ include "common.images.image" (dict "imageRoot" .Values.proxy.image "global" .Values.global) }}
{{- end -}}
{{- define "bad.image" -}}
{{- if .Values.x }}{{ .Values.other }}{{ end }}
{{- end -}}
`

function template(image: string, values = VALUES): string[] {
  const files = repository({
    'c/Chart.yaml': CHART,
    'c/values.yaml': values,
    'c/templates/_helpers.tpl': HELPERS
  })
  const text = `apiVersion: v1
kind: Pod
metadata:
  labels: {{- include "app.labels" . | nindent 4 }}
    a: b
{{- if .Values.on }}
spec:
  containers:
    - name: a
      image: ${image}
{{- end }}
`
  const { images, unresolved } = discoverImages('c/templates/pod.yaml', text, files)
  return [
    ...images.map(({ line, image: it }) => `${line} ${it}`),
    ...unresolved.map(({ line, text: it }) => `${line} ? ${it}`)
  ]
}

test.each([
  ['{{ .Values.image.repository }}:{{ .Values.image.tag }}', 'acme/app:1.2'],
  [
    '"{{ .Values.image.registry }}/{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"',
    'ghcr.io/acme/app:1.2'
  ],
  ['"{{ .Values.image.repository }}:{{ .Values.none | default .Chart.AppVersion }}"', 'acme/app:3.1'],
  ['{{ printf "%s:%s" .Values.image.repository (default "9" .Values.none) | quote }}', 'acme/app:9'],
  ['{{ include "app.image" . }}', 'ghcr.io/acme/app:1.2'],
  ['{{ .Values.other }}', 'evil/other:1'],
  ['"evil/{{ .Chart.Name }}:{{ .Chart.Version }}"', 'evil/app:1.0.0'],
  ['evil/plain:1', 'evil/plain:1']
])('%s is resolved with the values of the chart', (image, expected) =>
  expect(template(image)).toEqual([`10 ${expected}`])
)

test.each([
  '{{ include "proxy.image" . }}',
  '{{ include "common.images.image" (dict "imageRoot" .Values.proxy.image "global" .Values.global) }}',
  '"{{ $container.image }}"',
  '{{ .image.repository }}:{{ .image.tag }}'
])('%s adds no image to those of the values', image => expect(template(image)).toEqual([]))

test.each([
  '{{ include "bad.image" . }}',
  '{{ include "unknown.image" . }}',
  '"{{ .image }}/evil"',
  '{{ tpl .Values.other . }}',
  '{{ . }}',
  'evil/{{ include "proxy.image" . }}',
  '{{ printf "evil/%s" .image }}',
  '{{ include "common.images.image" (dict "imageRoot" .Values.sub.image "global" .Values.global) }}'
])('%s is listed', image => expect(template(image)).toEqual([expect.stringMatching(/^10 \? /)]))

test('a helper is listed if the values name no image', () => {
  expect(template('{{ .image }}', 'a: b\n')).toEqual(['10 ? {{ .image }}'])
})

test('a template that is not YAML without its actions is read line by line, and its hidden images are listed', () => {
  const files = repository({ 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES })
  const broken = 'apiVersion: v1\nkind: Pod\n   x: y\nspec: {{ x }}\n'
  const found = (more: string): string[] => {
    const { images, unresolved } = discoverImages('c/templates/a.yaml', broken + more, files)
    return [
      ...images.map(({ image }) => image),
      ...unresolved.map(({ text, isOfFile }) => (isOfFile ? 'file' : text))
    ]
  }
  expect(found('  - image: a:1 # b\n  - {name: b, image: "c:2"}\n')).toEqual(['a:1', 'c:2'])
  expect(found('  - image: >-\n      a:1\n')).toEqual(['>-'])
  expect(found('  - image:\n      a:1\n')).toEqual(['image:'])
  expect(found('  - "im\\x61ge": a:1\n')).toEqual(['file'])
  const asItIs = discoverImages('k8s/a.yaml', `# {{ x }}\nimage: ${'['.repeat(200)}\n`)
  expect(asItIs.unresolved.map(({ isOfFile }) => isOfFile)).toContain(true)
})

test('actions over several lines hide nothing in a file that is used without a chart', () => {
  const text = '# {{\napiVersion: v1\nkind: Pod\nspec: {image: evil:1}\n# }}\n'
  expect(discoverImages('k8s/a.yaml', text).images.map(({ image }) => image)).toEqual(['evil:1'])
})

test('values: anchors and merge keys hide no second image', () => {
  const found = (text: string): string[] =>
    discoverImages('values.yaml', text).images.map(({ image }) => image)
  expect(found('a: {repository: x/a, tag: &v "1"}\nb: {repository: x/b, tag: *v}\n')).toEqual([
    'x/a:1',
    'x/b:1'
  ])
  expect(found('a: &d\n  repository: x/a\n  tag: "1"\nb:\n  <<: *d\n  repository: x/b\n')).toEqual([
    'x/a:1',
    'x/b:1'
  ])
})

test('values: a tag that Helm reads as a number is not the text in the file', () => {
  const found = (tag: string): string[] => {
    const { images, unresolved } = discoverImages('values.yaml', `image: {repository: a/b, tag: ${tag}}\n`)
    return [...images.map(({ image }) => image), ...unresolved.map(({ text }) => `? ${text}`)]
  }
  expect([
    found('1.10'),
    found('"1.10"'),
    found('1.2'),
    found('20241231'),
    found('1.2.30'),
    found('010')
  ]).toEqual([['? a/b:1.10'], ['a/b:1.10'], ['a/b:1.2'], ['? a/b:20241231'], ['a/b:1.2.30'], ['? a/b:010']])
})

test('values of another file: a tag alone belongs to the image of the chart', () => {
  const files = repository({ 'c/Chart.yaml': CHART, 'c/values.yaml': VALUES })
  const found = discoverImages('c/values-prod.yaml', 'image: {tag: v9}\nsub: {image: {tag: v8}}\n', files)
  expect(found.images.map(({ image }) => image)).toEqual(['ghcr.io/acme/app:v9'])
  expect(found.unresolved.map(({ reason }) => reason)).toEqual([
    'a chart outside this repository sets the repository'
  ])
})

test('the templates of a chart depend on its values, its helpers and Chart.yaml; a Compose file on .env', () => {
  const files = repository({
    'c/Chart.yaml': CHART,
    'c/values.yaml': VALUES,
    'c/templates/_helpers.tpl': HELPERS,
    'c/templates/a.yaml': '',
    'd/.env': '',
    'd/compose.yaml': '',
    'd/other.yaml': ''
  })
  const templates = ['c/templates/_helpers.tpl', 'c/templates/a.yaml']
  expect(dependentsOf('c/values.yaml', files)).toEqual(templates)
  expect(dependentsOf('c/Chart.yaml', files)).toEqual(templates)
  expect(dependentsOf('c/templates/_helpers.tpl', files)).toEqual(templates)
  expect(dependentsOf('d/.env', files)).toEqual(['d/compose.yaml'])
  expect(dependentsOf('d/other.yaml', files)).toEqual([])
})
