/** What a browser shows that was led here by another page. No script and no style: the headers' policy allows none. */
export const closedPage = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>LEDS Workstation</title></head>
<body>
<h1>This does not open the workstation</h1>
<p>The workstation opens by the one-time address that it printed when it started, and not by a link on a page.</p>
<p>Nothing that was typed is lost. Copy the address into the address bar, or start the workstation again for a new one.</p>
</body>
</html>
`
