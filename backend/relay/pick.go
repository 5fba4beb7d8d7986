package relay

// ballotOverhead is what a ballot adds to a batch beside its contents: number and signature, and at worst a whole roll
// proof of its own.
const ballotOverhead = 4 + 64 + 8*32

// pick chooses the ballots of one batch among those that wait, oldest first: all of the page that the oldest stands on,
// then of the next oldest's page, until size ballots or bytes of input are reached. Ballots of one page share one roll
// proof, which is most of the gas that can be saved; taking pages in order of their oldest ballot keeps anyone from
// waiting behind fuller pages for ever.
func pick(candidates []waiting, size, bytes int) []string {
	var pages []uint64
	byPage := map[uint64][]waiting{}
	for _, w := range candidates {
		page := pageOf(w.number)
		if _, seen := byPage[page]; !seen {
			pages = append(pages, page)
		}
		byPage[page] = append(byPage[page], w)
	}
	var picked []string
	for _, page := range pages {
		for _, w := range byPage[page] {
			bytes -= w.size
			if len(picked) == size || (bytes < 0 && len(picked) > 0) {
				return picked
			}
			picked = append(picked, w.digest)
		}
	}
	return picked
}
