// A page with one <input> and nothing else. What a key in our forms is measured against.
const { app, BrowserWindow } = require('electron')

app.enableSandbox()
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, show: false, webPreferences: { backgroundThrottling: false } })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('data:text/html,<title>bare</title><input aria-label="Bare" autofocus size="100">')
})
