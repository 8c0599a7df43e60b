import './app/zod-jitless.ts'
import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import { start } from './app/start.ts'

void start(document)
