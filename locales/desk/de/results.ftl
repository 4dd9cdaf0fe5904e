### Was in Auswertungen und Exporten steht: Merkmale, Werte, Formate.

desk-attribute-wave = Welle
desk-attribute-site = Standort
desk-attribute-channel = Zugang
desk-attribute-locale = Sprache des Gesprächs
desk-channel-web = Internetseite
desk-channel-link = Link
desk-channel-kiosk = Terminal
desk-valence-not-raised = nicht genannt
desk-valence-neg = negativ
desk-valence-mixed = gemischt
desk-valence-neutral = neutral
desk-valence-pos = positiv
desk-export-microdata = Anonymisierte Einzeldaten: { $questionnaire }
