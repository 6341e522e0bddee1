// In the page itself, before its first paint: neither theme nor language flickers, and all that the first screen needs
// is asked for at once, instead of each script when the one before it has come.
;(function (preloads) {
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

  // `#/accounts/lindgarten/users?search=ben` is the page `users`.
  var path = location.hash.split(/[/?]/)
  var page = (path[1] === 'accounts' ? path[3] : path[1]) || 'sharing'
  var needed = [].concat(
    preloads.pages[page] || [],
    preloads.firstWords[language],
    page === 'sharing' ? [] : preloads.allWords[language],
    stored('seatplan.known') === null ? preloads.newWorkspace : [],
    /"isLeft":true/.test(stored('seatplan.guide')) ? [] : preloads.guide,
  )
  needed.forEach(function (n) {
    var link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = './assets/' + preloads.files[n] + '.js'
    document.head.append(link)
  })
})(PRELOADS)
