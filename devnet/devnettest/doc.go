// Package devnettest holds what tests on a development chain begin with: the chain, an organisation's contracts, voters on
// its roll, elections, ballots and trustees. Tests of every layer use it, so it imports nothing above election.
//
//	o := devnettest.New(t, devnet.Config{}, 9)       // a chain, the contracts, nine voters on the roll
//	e := o.OpenElection(t)                           // a public ballot, open for an hour
//	o.Cast(t, e, o.Ballot(t, e, o.Voters[0], 1))     // the first voter's ballot for option 1
//
//	board := o.NewBoard(t, 3, 2)                     // three trustees, two of whom can decrypt
//	board.HoldCeremony(t)
//	secret := o.Create(t, o.SecretDefinition(t, board))
//
//	liar := devnettest.NewProxy(t, o.Node.RPC())     // a node that can be made to lie, fail or lag
//	nodes := devnettest.Dial(t, 0, liar.URL, o.Node.RPC())
//
// Whatever fails ends the test. Everything that is started ends with it.
package devnettest
