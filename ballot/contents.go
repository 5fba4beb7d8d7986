package ballot

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// statement is one contest of one ballot, parsed and hashed: what is left to show are its 2k equations
//
//	a_j + e_j D_A − z_j G = O,    b_j + e_j D_B − e_j μ_j G − z_j K = O.
type statement struct {
	points []bn254.G1Affine // A_0, B_0, …, then a_0, b_0, …
	rho    []fr.Element     // 1, ρ, …, ρ^(g−1)
	e, z   []fr.Element
}

// parser reads contents; its memory is used again for every ballot.
type parser struct {
	setting *Setting
	hash    transcript
}

func (s *Setting) newParser() *parser { return &parser{setting: s, hash: newTranscript(tagBallot)} }

// ballot parses the contents of one ballot and checks all of it but the equations.
func (p *parser) ballot(v Voter, contents []byte) ([]statement, error) {
	shape := p.setting.shape
	if len(contents) != shape.ContentsLength() {
		return nil, fmt.Errorf("decode ballot: %w", ErrLength)
	}
	statements := make([]statement, len(shape.options))
	for contest, k := range shape.options {
		n := shape.contestLength(k)
		ctx := p.setting.context(p.hash, contest, v)
		if err := p.contest(&statements[contest], k, ctx, contents[:n]); err != nil {
			return nil, fmt.Errorf("contest %d: %w", contest+1, err)
		}
		contents = contents[n:]
	}
	return statements, nil
}

// contest parses one contest, rejects A_i = O and checks that Σ e_j = e.
func (p *parser) contest(s *statement, k int, ctx Word, contents []byte) error {
	g := p.setting.shape.groups(k)
	ciphertexts, points := contents[:g*2*pointSize], contents[:(g+k)*2*pointSize]
	var err error
	if s.points, err = parsePoints(points); err != nil {
		return err
	}
	for i := range g {
		if s.points[2*i].IsInfinity() {
			return fmt.Errorf("ciphertext %d: %w", i+1, ErrIdentity)
		}
	}
	if err := s.parseScalars(k, contents[len(points):]); err != nil {
		return err
	}
	e := p.hash.reset(tagChallenge).word(ctx).wire(points).scalar()
	for j := range s.e {
		e.Sub(&e, &s.e[j])
	}
	if !e.IsZero() {
		return ErrChallenge
	}
	s.rho = powers(p.hash.reset(tagStatement).word(ctx).wire(ciphertexts).scalar(), g)
	return nil
}

// parseScalars reads k × (e_j, z_j).
func (s *statement) parseScalars(k int, b []byte) error {
	scalars := make([]fr.Element, 2*k)
	s.e, s.z = scalars[:k], scalars[k:]
	for j := range k {
		var err error
		if s.e[j], err = parseScalar(b[j*pointSize : j*pointSize+wordSize]); err != nil {
			return err
		}
		if s.z[j], err = parseScalar(b[j*pointSize+wordSize : (j+1)*pointSize]); err != nil {
			return err
		}
	}
	return nil
}

// Recorded returns the ciphertexts (A_i, B_i) of contents, contest after contest, 128 bytes each: what the event
// of a cast ballot records. It checks the length of contents only.
func (s *Setting) Recorded(contents []byte) ([]byte, error) {
	if len(contents) != s.shape.ContentsLength() {
		return nil, fmt.Errorf("decode ballot: %w", ErrLength)
	}
	recorded := make([]byte, 0, s.shape.RecordedLength())
	for _, k := range s.shape.options {
		recorded = append(recorded, contents[:s.shape.groups(k)*2*pointSize]...)
		contents = contents[s.shape.contestLength(k):]
	}
	return recorded, nil
}
