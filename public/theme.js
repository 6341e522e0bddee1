// Runs before the first paint, so that neither theme nor language flickers.
;(function () {
  function stored(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }

  var root = document.documentElement

  var theme = stored('seatplan.theme')
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  }
  root.dataset.theme = theme

  var language = stored('seatplan.language')
  if (language !== 'en' && language !== 'de') {
    language = /^de\b/i.test(navigator.language) ? 'de' : 'en'
  }
  root.lang = language
})()
