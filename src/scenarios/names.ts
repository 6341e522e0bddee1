const splitNames = (text: string): readonly string[] => text.trim().split(/\s+/)

export const FIRST_NAMES = splitNames(`
  Adriana Aiko Alma Amélie Anders Anna Anouk Antonia Arda Aylin Ben Birgit Björn Bruno Carla Carlos Chiara Clara
  Claire Daniela David Dilek Eda Elif Emil Emma Erik Esra Eva Fatima Felix Finn Florian Frida Gabriel Giulia Greta
  Hanna Hannes Helena Henrik Ida Igor Ines Ingrid Ivan Jakob Jana Jens Joana João Jonas José Judith Jürgen Kai
  Karim Katja Kemal Kira Lars Lea Leila Lena Leo Levin Lina Lisa Louis Luca Lukas Mads Magda Maja Mara Marc María
  Markus Marta Max Mehmet Mia Milan Mina Moritz Nadia Nele Nils Nina Noah Nora Olga Oskar Özlem Pablo Pauline Per
  Petra Piet Piotr Rafael René Renate Ricardo Robin Rosa Salma Samuel Sara Selma Silke Simon Sofía Søren Stefan
  Svenja Tariq Thea Theo Thomas Tilda Tim Tomasz Ulrike Uwe Valentina Vera Victor Yara Yusuf Zeynep Zoé
`)

export const LAST_NAMES = splitNames(`
  Acar Adler Albrecht Amari Andersen Arslan Bach Baier Barth Bauer Becker Berg Bergmann Bianchi Böhm Brandt Braun
  Busch Costa Çelik Demir Diaz Dietrich Duarte Ebert Eriksen Esposito Fernandes Ferrari Fischer Fontaine Frank Fuchs
  García Gärtner Geiger Graf Groß Günther Haas Hahn Hansen Hartmann Heinrich Herrmann Hoffmann Holm Horn Huber Iversen
  Jäger Jansen Jensen Jung Kaiser Kaya Keller Klein Koch König Kovács Kowalski Kraft Kramer Krause Krüger Kühn Lang
  Larsen Lehmann Lindholm Lopes Lorenz Ludwig Maier Marques Martin Marx Meier Mendes Möller Moreau Müller Nagel Neumann
  Nguyen Nielsen Nowak Okafor Otto Özdemir Pereira Peters Petrov Pfeiffer Pohl Ramos Reuter Richter Ritter Romano Roth
  Rossi Ruiz Sahin Sánchez Sauer Schäfer Schmidt Schneider Schröder Schulz Schwarz Seidel Silva Simon Sommer Stein
  Svensson Thiel Thomas Vidal Vogel Voigt Wagner Walter Weber Weiß Werner Winkler Winter Wolf Yıldız Zimmermann
`)
