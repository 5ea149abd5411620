// A browser's program, so it is text here: what compiles this file must not reach into it.
const program = `(function (sources, data) {
  var events = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin']
  var begun = false, tried = false, pause = 1000
  function add(name, properties) {
    document.head.append(Object.assign(document.createElement(name), properties))
  }
  function bring() {
    events.forEach(function (name) { removeEventListener(name, begin, true) })
    sources.forEach(function (source) { script(source, pause) })
  }
  // One that a breaking line has cut off is asked for again, ever more seldom: the others wait for it.
  function script(source, wait) {
    add('script', { src: source, async: true, onerror: function () {
      setTimeout(script, wait, source, wait * 2)
    } })
  }
  function begin() {
    if (begun) return
    begun = true
    if (!data) return bring()
    // Without their data the scripts would find an empty page: they come after it, fetched meanwhile.
    if (!tried) sources.forEach(function (source) {
      add('link', { rel: 'preload', as: 'script', href: source })
    })
    tried = true
    add('script', { src: data, onload: bring, onerror: function () { setTimeout(again, pause) } })
  }
  // A hand that moves over the page touches something new many times a second.
  function again() { begun = false; pause *= 2 }
  events.forEach(function (name) { addEventListener(name, begin, { capture: true, passive: true }) })

  // React marks an element that it takes over, and the page once it is done; until then nothing hears a click.
  function isHeard(button) {
    return document.documentElement.hasAttribute('data-taken-over') &&
      Object.keys(button).some(function (key) { return key.indexOf('__reactProps') === 0 })
  }
  // Where the page had changed, React draws it anew: another button stands in the place, its panel shut.
  function standIn(button, place) {
    var around = place && document.getElementById(place) || document
    var found = [].find.call(around.querySelectorAll('button'), function (one) {
      return one.textContent === button.textContent
    })
    var panel = found && found.closest('[popover]')
    if (panel && !panel.matches(':popover-open')) panel.showPopover()
    return found || button
  }
  // A form's button that is not heard in time does what it does without scripts.
  function replay(button, place, until) {
    if (!button.isConnected) button = standIn(button, place)
    if (isHeard(button)) button.click()
    else if (performance.now() < until) {
      begin()
      requestAnimationFrame(function () { replay(button, place, until) })
    } else {
      button.isAwaited = false
      if (button.form) button.form.requestSubmit(button)
    }
  }
  addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('button')
    if (!button || isHeard(button) || button.hasAttribute('popovertarget')) return
    if (button.matches('[data-theme-switch],[data-times-switch]')) return
    // The page's first script hears it within the click, as sound must.
    if (button.matches('[data-listen],[data-listen-end]')) return begin()
    if (button.form && !button.form.hasAttribute('data-enhanced')) return
    event.preventDefault()
    // Pressed again because nothing happens yet: given twice, it would shut what it has opened.
    if (button.isAwaited) return
    button.isAwaited = true
    begin()
    replay(button, (button.closest('[id]') || {}).id, performance.now() + 8000)
  }, true)
})`

const compact = program
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => !line.startsWith('//'))
  .join('\n')

/**
 * The script of a kept page: brings the framework's scripts at the first sign of a reader's hand.
 * A click that comes before they are there is not lost: a link, a form and a popover work by
 * themselves, and on any other button, or in a form marked `data-enhanced`, it is given again once
 * the button can hear it. What the page's first script hears (app/_boot) is left to it.
 * @param data where what they begin with is, from the page's own address on; where it cannot be had
 *   the page stays as it is, and the next touch tries again.
 */
export function loaderFor(sources: string[], data?: string): string {
  // Addresses of our own build: letters, digits and a few signs. Escaped all the same.
  const given = JSON.stringify(data === undefined ? [sources] : [sources, data])
  return `${compact}(${given.slice(1, -1).replaceAll('<', '\\u003c')})`
}
