package audit

import "psephos/election"

func checkElectionCode(e *evidence) (Sentence, error) {
	name := "OpenElection"
	if e.Terms.Mode == election.ModeSecret {
		name = "SecretElection"
	}
	if err := checkProxy(name, e.Code.Election, e.Code.Implementation[:], e.Code.ElectionImplementation); err != nil {
		return Sentence{}, Say("code.election.other", "The election does not run the code of this release: %v.", err)
	}
	return Say("code.election.same", "The election runs exactly the code of this release."), nil
}

func checkRollCode(e *evidence) (Sentence, error) {
	if !election.ReleaseCode("VoterRoll").Matches(e.Code.Roll) {
		return Sentence{}, Say("code.roll.other", "The electoral roll does not run the code of this release.")
	}
	return Say("code.roll.same", "The electoral roll runs exactly the code of this release."), nil
}

// checkProxy checks an EIP-1167 proxy and the implementation it points to.
func checkProxy(name string, proxy, implementation, code []byte) error {
	target, ok := election.ProxyTarget(proxy)
	if !ok {
		return Say("proxy.none", "the contract is not a plain proxy")
	}
	if string(target[:]) != string(implementation) {
		return Say("proxy.elsewhere", "the proxy points elsewhere")
	}
	if !election.ReleaseCode(name).Matches(code) {
		return Say("proxy.code", "the code behind it is not %s", name)
	}
	return nil
}
