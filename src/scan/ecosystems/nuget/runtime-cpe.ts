// The names of .NET's own packages in the National Vulnerability Database, which has the runtime as a product.
import { formatCpe } from '../../cpe/cpe.ts'

/** `Microsoft.NETCore.App`, and for one platform `Microsoft.NETCore.App.Runtime.linux-x64`. */
const RUNTIME = /^microsoft\.(netcore|aspnetcore)\.app(?:\.runtime\..+)?$/i

/** Undefined for every other package. */
export function runtimeCpe(name: string, version: string): string | undefined {
  const family = RUNTIME.exec(name)?.[1]?.toLowerCase()
  const [major] = /^\d+(?=\.)/.exec(version) ?? []
  if (family === undefined || major === undefined) return undefined
  const ofRuntime = Number(major) < 5 ? 'microsoft:.net_core' : 'microsoft:.net'
  return formatCpe({ product: family === 'netcore' ? ofRuntime : 'microsoft:asp.net_core', version })
}
