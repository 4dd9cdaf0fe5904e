"""The researchers' desk: sign-in, dashboard, waves and measures, coding, exports."""
