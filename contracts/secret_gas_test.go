package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"psephos/ballot"
)

// gasLog prints a figure beside its limit, which a figure under Osaka rules must not exceed; 0 is no limit.
type gasLog func(what string, gas, limit uint64)

// TestSecretGas measures whole transactions, calldata and all, on go-ethereum's own state transition. The limits hold
// under Osaka rules; the figures under Amsterdam rules, where new state costs more, are shown beside them.
func TestSecretGas(t *testing.T) {
	for _, rules := range []struct {
		name      string
		amsterdam bool
	}{{"osaka", false}, {"amsterdam", true}} {
		t.Run(rules.name, func(t *testing.T) {
			measure := func(what string, gas, limit uint64) {
				t.Logf("%-50s %7d", what, gas)
				if !rules.amsterdam && limit != 0 && gas > limit {
					t.Errorf("%s takes %d gas, more than %d", what, gas, limit)
				}
			}
			measureBatches(newOrganisation(t, rules.amsterdam), measure)
			measureTrustees(newOrganisation(t, rules.amsterdam), measure)
		})
	}
}

// measureBatches casts a batch that is not the first of its election nor of its page, of ballots that follow one
// another on the page (goal) and of ballots spread over it (limit), which takes more words of proof.
func measureBatches(o *organisation, measure gasLog) {
	b := o.ceremony(1, 1)
	for _, c := range []struct {
		options, packing  int
		size, goal, limit uint64
	}{{2, 2, 64, 62_000, 65_800}, {3, 3, 64, 79_000, 79_500}, {4, 4, 64, 96_000, 100_000}, {4, 2, 64, 113_000, 114_000}, {8, 4, 32, 182_000, 182_500}} {
		e := o.election(b, []byte{byte(c.options)}, c.packing)
		first := o.send(o.admin, e.address, e.cast(e.row(200, 1, 1)...)).gas
		neighbours := o.send(o.admin, e.address, e.cast(e.row(64, 1, int(c.size))...)).gas
		e = o.election(b, []byte{byte(c.options)}, c.packing)
		o.send(o.admin, e.address, e.cast(e.row(0, 1, 1)...))
		spread := o.send(o.admin, e.address, e.cast(e.row(1, 3, int(c.size))...)).gas
		later := o.send(o.admin, e.address, e.cast(e.row(2, 1, 1)...)).gas
		name := fmt.Sprintf("%d options, p = %d, ", c.options, c.packing)
		measure(fmt.Sprintf("%sbatch of %d, neighbours", name, c.size), neighbours/c.size, c.goal)
		measure(fmt.Sprintf("%sbatch of %d, every third", name, c.size), spread/c.size, c.limit)
		measure(name+"the election's first, alone", first, 0)
		alone := uint64(0)
		if c.options == 2 {
			alone = 150_000
		}
		measure(name+"alone", later, alone)
	}
}

// measureTrustees runs a ceremony of 5 trustees, 3 of whom decrypt, and the tally of 4 options.
func measureTrustees(o *organisation, measure gasLog) {
	b := o.ceremony(5, 3)
	for i := range 5 {
		measure(fmt.Sprintf("register and deal as %d of 5", i+1), b.gas["register"][i]+b.gas["deal"][i], 350_000)
	}
	measure("confirm", b.gas["confirm"][0], 0)
	measure("confirm last", b.gas["confirm"][4], 0)
	e := o.election(b, []byte{4}, 4)
	o.send(o.admin, e.address, e.cast(e.row(0, 1, 8)...))
	o.time = testClosing
	sums, err := electionABI.UnpackSums(o.send(o.admin, e.address, electionABI.PackSums()).returned)
	must(o.t, err)
	trustees, shares := []int{1, 3, 5}, [][]byte{}
	for _, j := range trustees {
		d, p, err := b.keys[j-1].DecryptionShares(e.setting.Domain(), sums)
		must(o.t, err)
		data := electionABI.PackSubmitShares(big.NewInt(int64(j)), d, p.Challenge.Big(), p.Response.Big())
		measure(fmt.Sprintf("decryption share of trustee %d", j), o.send(trusteeAddress(j), e.address, data).gas, 100_000)
		shares = append(shares, d)
	}
	decryption, err := ballot.NewDecryption(trustees, shares)
	must(o.t, err)
	measure("finalise", o.send(o.admin, e.address, finalisation(o.t, e, decryption, sums)).gas, 150_000)
}

// finalisation encodes the transaction that fixes the result.
func finalisation(t testing.TB, e *secretElection, d ballot.Decryption, sums []byte) []byte {
	counts, err := d.Counts(e.setting.Shape(), len(d.Trustees), 8, sums)
	must(t, err)
	var trustees, lagrange []*big.Int
	for i, j := range d.Trustees {
		trustees, lagrange = append(trustees, big.NewInt(int64(j))), append(lagrange, d.Lagrange[i].Big())
	}
	rows := make([][]*big.Int, len(counts))
	for i, row := range counts {
		for _, n := range row {
			rows[i] = append(rows[i], new(big.Int).SetUint64(n))
		}
	}
	return electionABI.PackFinalise(trustees, d.Shares, lagrange, rows)
}
