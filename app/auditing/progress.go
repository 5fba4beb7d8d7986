package auditing

// progress turns the stages of a check into one percentage that never falls.
type progress struct {
	endpoints int
	endpoint  int // that is being read, from 1
	last      int32
}

// stages are the stages in their order with the part of the work that each has, in percent, and the part done before it.
var stages = []struct {
	name        string
	begin, part float64
}{
	{"contracts", 0, 4}, {"roll", 4, 8}, {"turnout", 12, 6}, {"blocks", 18, 14}, {"ballots", 32, 28}, {"trustees", 60, 4}, {"shares", 64, 4},
}

// readingPart is the part of the work that reading is, in percent; the rest is checking.
const readingPart = 68.0

func (p *progress) percent(stage string, done, total int) int32 {
	fraction := 1.0
	if total > 0 {
		fraction = float64(done) / float64(total)
	}
	now := readingPart + (100-readingPart)*fraction // stage "checks"
	if stage == "contracts" {
		p.endpoint++
	}
	for _, s := range stages {
		if s.name == stage {
			read := (s.begin + s.part*fraction) / readingPart
			now = readingPart * (float64(p.endpoint-1) + read) / float64(max(p.endpoints, 1))
		}
	}
	p.last = max(p.last, min(int32(now), 99))
	return p.last
}
