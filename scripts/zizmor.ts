// zizmor, which `npm run zizmor` and `npm run interop` start, and what it audits.
import { prepareWheelProgram, type WheelProgram } from './wheel-program.ts'

const ZIZMOR: WheelProgram = {
  name: 'zizmor',
  package: 'zizmor',
  version: '1.32.0',
  // Linux x64, Linux arm64 and macOS arm64.
  hashes: [
    '84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071',
    '0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c',
    '0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba'
  ],
  variable: 'SEAL_ZIZMOR'
}

export const OPTIONS: readonly string[] = ['--offline', '--no-progress', '--config', '.github/zizmor.yml']

/** What is audited, from the project's root. */
export const AUDITED: readonly string[] = ['.github/workflows', 'examples', 'action.yml', 'verify/action.yml']

export function prepareZizmor(folder: string): Promise<string> {
  return prepareWheelProgram(ZIZMOR, folder)
}
