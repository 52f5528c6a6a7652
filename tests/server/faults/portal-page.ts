/** What a hotel's network answers instead of the server. */
export const portalPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Hotel Meridian Wi-Fi</title></head>
<body><h1>Welcome to Hotel Meridian</h1><p>Enter your room number to go online.</p>
<form method="post"><label>Room <input name="room"></label><button>Connect</button></form></body></html>`;
