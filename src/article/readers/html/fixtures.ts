/** A page as news sites write them: the report amid menus, captions, boxes and teasers. */
export const FLOOD_PAGE = `<!doctype html><html lang="en-GB"><head>
<title>River Aldane floods the old town - Aldane Post</title>
<meta property="og:title" content="River Aldane floods the old town | Aldane Post">
<meta property="og:url" content="https://www.aldanepost.example/2031/03/04/flood">
<meta property="article:modified_time" content="2031-03-05T09:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
 {"@type":"NewsArticle","headline":"River Aldane floods the old town","datePublished":"2031-03-04T22:10:00+02:00",
  "author":[{"@type":"Person","name":"Mira Castell"}],"publisher":{"@id":"#us"}},
 {"@type":"Organization","@id":"#us","name":"Aldane Post"}]}</script>
</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>River Aldane floods the old town</h1>
<div class="article-byline">By <a href="/mira">Mira Castell</a> and <a href="/tom">Tom Hale</a>, chief correspondent</div>
<p>Updated 5 March 2031</p>
<figure><img src="a.jpg"><figcaption>The market square on Tuesday evening.</figcaption></figure>
<p>The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor&rsquo;s office said.</p>
<p>About 340 people had to leave their homes, and the railway bridge was closed until engineers could inspect it.</p>
<div class="newsletter-signup"><p>Sign up for our morning letter, delivered to your inbox every day.</p></div>
<p>Related: <a href="/dam">The dam that was never built</a></p>
<h2>What happens next</h2>
<p>&ldquo;We expect the water to fall by Friday,&rdquo; said Lena Orth, who leads the county&rsquo;s flood service.</p>
<ul><li>Schools stay closed on Wednesday, and buses run every hour.</li></ul>
<p>The last flood of this size was in 1987, when the water stood in the square for nine days.</p>
<h3>More from Aldane</h3>
<p><a href="/a">Council votes on the new quay</a></p>
</article></main>
<footer>All rights reserved</footer></body></html>`

/** The paragraphs of the report on it. */
export const FLOOD_TEXT = [
  'The River Aldane rose by two metres on Tuesday and flooded the old town, the mayor’s office said.',
  'About 340 people had to leave their homes, and the railway bridge was closed until engineers could inspect it.',
  'What happens next',
  '“We expect the water to fall by Friday,” said Lena Orth, who leads the county’s flood service.',
  'Schools stay closed on Wednesday, and buses run every hour.',
  'The last flood of this size was in 1987, when the water stood in the square for nine days.',
].join('\n\n')
