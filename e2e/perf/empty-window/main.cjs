// The least an Electron application can do: one window with nothing in it. What ours is measured against.
const { app, BrowserWindow } = require('electron')

app.enableSandbox()
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('data:text/html,<title>empty</title>')
})
