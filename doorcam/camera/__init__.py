"""Where frames come from: webcams, files, streams and the demo."""
