package health_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/health"
	"psephos/backend/roll"
	"psephos/chain"
)

var account = common.HexToAddress("0x00000000000000000000000000000000000000Ac")

// chain is a chain with one account, or with a failure.
type nodes struct {
	balance, price int64
	err            error
	endpoints      []chain.EndpointStatus
}

func (c nodes) ChainID() *big.Int                                 { return big.NewInt(1337) }
func (c nodes) Head(context.Context) (chain.Head, error)          { return chain.Head{}, c.err }
func (c nodes) Endpoints() []chain.EndpointStatus                 { return c.endpoints }
func (c nodes) SuggestGasPrice(context.Context) (*big.Int, error) { return big.NewInt(c.price), c.err }

func (c nodes) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(c.balance), c.err
}

// contract is a roll contract's answer to who may write to it.
type contract struct {
	may bool
	err error
}

func (c contract) IsRegistrar(context.Context, common.Address) (bool, error) { return c.may, c.err }

// worker is how enrolment stands.
type worker struct {
	status roll.EnrolmentStatus
	err    error
}

func (w worker) EnrolmentStatus(context.Context) (roll.EnrolmentStatus, error) {
	return w.status, w.err
}

func TestProbes(t *testing.T) {
	const gwei = 1_000_000_000
	down := errors.New("dial https://rpc.example.org/canary-key: connection refused")
	two := []chain.EndpointStatus{{Healthy: true}, {URL: "https://rpc.example.org/canary-key", Error: "canary"}}
	for name, c := range map[string]struct {
		probe health.Probe
		want  string // empty: nothing is wrong
	}{
		"reachable":            {health.Reachable(nodes{}), ""},
		"unreachable":          {health.Reachable(nodes{err: down, endpoints: two}), "none of the 2 endpoints of chain 1337 answers"},
		"wrong chain":          {health.Reachable(nodes{err: &chain.WrongChainError{Got: 1, Want: 1337}}), "an endpoint serves chain 1 instead of 1337"},
		"all endpoints":        {health.Endpoints(nodes{endpoints: two[:1]}), ""},
		"one endpoint down":    {health.Endpoints(nodes{endpoints: two}), "1 of 2 endpoints of the chain do not answer"},
		"enough":               {health.Funds(nodes{balance: 2 * 16_777_216 * gwei, price: gwei}, account), ""},
		"one wei too little":   {health.Funds(nodes{balance: 2*16_777_216*gwei - 1, price: gwei}, account), "send it 0.000000000000000001 ether"},
		"nothing":              {health.Funds(nodes{price: gwei}, account), account.Hex() + " has 0 ether and should have at least 0.033554432: send it 0.033554432 ether"},
		"balance unknown":      {health.Funds(nodes{err: down, endpoints: two}, account), "none of the 2 endpoints"},
		"registrar":            {health.Registrar(contract{may: true}, account), ""},
		"not a registrar":      {health.Registrar(contract{}, account), account.Hex() + " is not a registrar of the roll contract"},
		"roll does not answer": {health.Registrar(contract{err: down}, account), "could not be asked"},
		"enrolling":            {health.Enrolling(worker{status: roll.EnrolmentStatus{Running: true, Waiting: 3}}), ""},
		"enrolment stuck":      {health.Enrolling(worker{status: roll.EnrolmentStatus{Error: "no money"}}), "no money"},
		"enrolment unknown":    {health.Enrolling(worker{err: down}), "could not be read"},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.probe(t.Context())
			if c.want == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("err = %v, want %q", err, c.want)
			}
			if strings.Contains(err.Error(), "canary") {
				t.Errorf("the address of an endpoint, which may hold a key, is shown: %v", err)
			}
		})
	}
}
