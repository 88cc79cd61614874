import { expect, test } from 'vitest'
import { endpoints } from './api/endpoints.ts'
import { openapi } from './openapi.ts'
import { routes } from './routes/routes.ts'

const description = openapi('1.2.3') as {
  paths: Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>
  components: { schemas: Record<string, unknown> }
}

test('describes every endpoint under its own name', () => {
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path))
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(endpoints.map(({ name }) => name).sort())
  for (const [path, methods] of Object.entries(description.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
    for (const { parameters } of Object.values(methods)) {
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named)
    }
  }
})

test('has every schema that it refers to', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, to]) => to ?? '')
  expect(references.length).toBeGreaterThan(50)
  for (const reference of references) {
    expect(description.components.schemas).toHaveProperty(reference.replace('#/components/schemas/', ''))
  }
})

test('is answered in all its parts', () => {
  const apart = ['events', 'export']
  expect([...routes.map(({ endpoint }) => endpoint.name), ...apart].sort()).toEqual(
    endpoints.map(({ name }) => name).sort(),
  )
})
