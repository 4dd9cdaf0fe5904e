### What stands in results and exports: attributes, values, formats.

desk-attribute-wave = Wave
desk-attribute-site = Site
desk-attribute-channel = Access
desk-attribute-locale = Language of the interview
desk-channel-web = Website
desk-channel-link = Link
desk-channel-kiosk = Kiosk
desk-valence-not-raised = not raised
desk-valence-neg = negative
desk-valence-mixed = mixed
desk-valence-neutral = neutral
desk-valence-pos = positive
desk-export-microdata = Anonymised microdata: { $questionnaire }
