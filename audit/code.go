package audit

import (
	"errors"
	"fmt"

	"psephos/election"
)

func checkElectionCode(e *evidence) (string, error) {
	name := "OpenElection"
	if e.Terms.Mode == election.ModeSecret {
		name = "SecretElection"
	}
	if err := checkProxy(name, e.Code.Election, e.Code.Implementation[:], e.Code.ElectionImplementation); err != nil {
		return "", failf("The election does not run the code of this release: %v.", err)
	}
	return "The election runs exactly the code of this release.", nil
}

func checkRollCode(e *evidence) (string, error) {
	if !election.ReleaseCode("VoterRoll").Matches(e.Code.Roll) {
		return "", failf("The electoral roll does not run the code of this release.")
	}
	return "The electoral roll runs exactly the code of this release.", nil
}

// checkProxy checks an EIP-1167 proxy and the implementation it points to.
func checkProxy(name string, proxy, implementation, code []byte) error {
	target, ok := election.ProxyTarget(proxy)
	if !ok {
		return errors.New("the contract is not a plain proxy")
	}
	if string(target[:]) != string(implementation) {
		return errors.New("the proxy points elsewhere")
	}
	if !election.ReleaseCode(name).Matches(code) {
		return fmt.Errorf("the code behind it is not %s", name)
	}
	return nil
}
