"""The frame every page is shown in: sidebar, top bar, status bar, help."""
