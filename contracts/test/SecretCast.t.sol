// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection, Phase} from "../src/interfaces/IElection.sol";
import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {Binding, SecretProver, Setting} from "./SecretProver.sol";
import {Log} from "./Vm.sol";
import {Vote} from "./VotingFixture.sol";

/// @title Secret ballots: valid ones count, and every other is refused
/// @dev Every refusal starts from a ballot that was accepted, changes one thing, signs it again and expects one error.
contract SecretCastTest is SecretFixture {
    using Bn254 for Point;

    uint256 private constant NUMBER = 5;
    uint256 private constant OTHER = 9;
    /// @dev Words of contents with 4 options in 2 ciphertexts: 4 of points each, 16 of commitments, 8 scalars.
    uint256 private constant POINTS = 12;
    uint256 private constant FIRST_SCALAR = 24;
    uint256 private constant SCALARS = 8;

    ISecretElection private election;
    Setting private setting;
    bytes private contents;
    uint256 private snapshot;

    function setUp() public {
        setUpSecret();
        enrolPage(16);
        setUpBoard(1, 1);
        election = createSecret(hex"04", 2);
        setting = settingOf(election);
        contents = secretVote(election, NUMBER, 2).contents;
        snapshot = vm.snapshotState();
        _cast(NUMBER, contents);
        vm.assertEq(election.ballotCount(), 1);
        vm.revertToState(snapshot);
    }

    function test_cast_countsAndRecords() public {
        Vote memory v = vote(NUMBER, contents);
        vm.recordLogs();
        election.cast(batchOf(election, v));
        Log[] memory logs = vm.getRecordedLogs();
        Log memory last = logs[logs.length - 1];
        vm.assertEq(last.topics[0], IElection.BallotCast.selector);
        vm.assertEq(uint256(last.topics[1]), NUMBER);
        bytes memory recorded = SecretProver.slice(contents, 0, 256);
        vm.assertEq(last.data, abi.encode(digestOf(election, v), recorded));
        vm.assertEq(election.sums(), recorded);
        vm.assertTrue(election.hasVoted(NUMBER));
    }

    function test_cast_addsToSums() public {
        castMany(election, 0, 2, 3, 4);
        bytes memory sums = election.sums();
        castMany(election, 6, 1, 2, 4);
        for (uint256 i = 0; i < 4; ++i) {
            Point memory expected = SecretProver.pointAt(sums, i);
            for (uint256 number = 6; number < 8; ++number) {
                Vote memory v = secretVote(election, number, number - 6);
                expected = expected.add(SecretProver.pointAt(v.contents, i));
            }
            vm.assertTrue(expected.equal(SecretProver.pointAt(election.sums(), i)));
        }
        vm.assertEq(election.ballotCount(), 5);
    }

    function test_cast_refusesEveryScalarNotBelowQ() public {
        for (uint256 i = 0; i < SCALARS; ++i) {
            uint256 word = SecretProver.wordAt(contents, FIRST_SCALAR + i);
            // The same scalar mod Q, in another encoding.
            _refuse(SecretProver.withWord(contents, FIRST_SCALAR + i, word + Bn254.Q), NUMBER);
        }
    }

    function test_cast_refusesEveryChangedScalar() public {
        for (uint256 i = 0; i < SCALARS; ++i) {
            uint256 word = SecretProver.wordAt(contents, FIRST_SCALAR + i);
            // A challenge breaks the sum of challenges, a response only the equations.
            _refuse(
                SecretProver.withWord(contents, FIRST_SCALAR + i, addmod(word, 1, Bn254.Q)), i % 2 == 0 ? NUMBER : 0
            );
        }
    }

    function test_cast_refusesChallengesMovedBetweenClauses() public {
        uint256 first = SecretProver.wordAt(contents, FIRST_SCALAR);
        uint256 second = SecretProver.wordAt(contents, FIRST_SCALAR + 2);
        bytes memory moved = SecretProver.withWord(contents, FIRST_SCALAR, addmod(first, 1, Bn254.Q));
        moved = SecretProver.withWord(moved, FIRST_SCALAR + 2, addmod(second, Bn254.Q - 1, Bn254.Q));
        _refuse(moved, 0);
    }

    function test_cast_refusesEveryChangedPoint() public {
        for (uint256 i = 0; i < POINTS; ++i) {
            Point memory p = SecretProver.pointAt(contents, i);
            Point memory next = SecretProver.pointAt(contents, (i + 1) % POINTS);
            _refuse(SecretProver.withPoint(contents, i, p.add(Bn254.generator())), NUMBER);
            _refuse(SecretProver.withPoint(contents, i, Point(p.x, Bn254.P - p.y)), NUMBER);
            _refuse(SecretProver.withPoint(contents, i, Point(0, 0)), NUMBER);
            bytes memory swapped = SecretProver.withPoint(contents, i, next);
            _refuse(SecretProver.withPoint(swapped, (i + 1) % POINTS, p), NUMBER);
        }
    }

    function test_cast_refusesPointsOffTheCurve() public {
        // With challenges that fit the hash, so that only the precompile can tell.
        for (uint256 i = 0; i < POINTS; ++i) {
            Point memory p = SecretProver.pointAt(contents, i);
            _refuse(_rehashed(SecretProver.withPoint(contents, i, Point(p.x, p.y + 1))), NUMBER);
            _refuse(_rehashed(SecretProver.withPoint(contents, i, Point(p.x + Bn254.P, p.y))), NUMBER);
        }
    }

    function test_cast_refusesPointsExchangedUnderTheRightHash() public {
        for (uint256 i = 0; i < POINTS; ++i) {
            Point memory p = SecretProver.pointAt(contents, i).add(Bn254.generator());
            _refuse(_rehashed(SecretProver.withPoint(contents, i, p)), 0);
        }
    }

    function test_cast_refusesIdentityForA() public {
        for (uint256 i = 0; i < 2; ++i) {
            _refuse(_rehashed(SecretProver.withPoint(contents, 2 * i, Point(0, 0))), NUMBER);
        }
    }

    function test_cast_refusesOtherContextsProofs() public {
        Setting memory s = setting;
        address voter = vm.addr(keys[NUMBER]);
        _refuse(SecretProver.ballot(s, NUMBER, vm.addr(keys[OTHER]), choicesOf(2), 1), NUMBER);
        _refuse(SecretProver.ballot(s, OTHER, voter, choicesOf(2), 1), NUMBER);
        s.domain = createSecret(hex"04", 2).domainSeparator();
        _refuse(SecretProver.ballot(s, NUMBER, voter, choicesOf(2), 1), NUMBER);
        s.domain = setting.domain;
        s.key = s.key.add(Bn254.generator());
        _refuse(SecretProver.ballot(s, NUMBER, voter, choicesOf(2), 1), NUMBER);
        Binding memory other = Binding(1, NUMBER, voter);
        s = setting;
        s.optionCounts = hex"0404";
        _refuse(SecretProver.contest(s, other, SecretProver.plain(s, 1, 2), 2, 1), NUMBER);
    }

    function test_cast_refusesOnAnotherChain() public {
        bytes memory batch = batchOf(election, vote(NUMBER, contents));
        vm.chainId(block.chainid + 1);
        // The signature is for the old chain, so the signer is not the voter; signed anew, the proof is what is wrong.
        vm.expectRevert(abi.encodeWithSelector(IElection.BadSignerOrProof.selector, 0));
        election.cast(batch);
        _refuse(contents, NUMBER);
    }

    function test_cast_refusesContestsExchanged() public {
        ISecretElection two = createSecret(hex"0404", 2);
        uint256[] memory choices = list2(1, 1);
        Vote memory v = secretVote(two, NUMBER, choices);
        uint256 half = v.contents.length / 2;
        bytes memory first = SecretProver.slice(v.contents, 0, half);
        bytes memory second = SecretProver.slice(v.contents, half, half);
        bytes memory batch = batchOf(two, vote(NUMBER, bytes.concat(second, first)));
        vm.expectRevert(abi.encodeWithSelector(IElection.BadContents.selector, NUMBER));
        two.cast(batch);
        two.cast(batchOf(two, v));
    }

    function test_cast_refusesCopiedBallot_originalCounts() public {
        _refuseOf(OTHER, contents, OTHER);
        _cast(NUMBER, contents);
        vm.assertEq(election.ballotCount(), 1);
    }

    function test_cast_refusesChoicesThatAreNotOne() public {
        uint256 m = SecretProver.M;
        _refuseMessages(list2(0, 0));
        _refuseMessages(list2(0, 2));
        _refuseMessages(list2(0, 1000));
        _refuseMessages(list2(1, 1));
        _refuseMessages(list2(0, 1 + m));
        _refuseMessages(list2(0, addmod(1000, mulmod(Bn254.Q - 999, m, Bn254.Q), Bn254.Q)));
        _refuseMessages(list2(1000, Bn254.Q - 999));
        _refuseMessages(list2(0, m * m));
    }

    function test_cast_refusesErrorsThatCancelAcrossBallots() public {
        Vote memory a = vote(NUMBER, contents);
        Vote memory b = secretVote(election, OTHER, 2);
        // z_0 + 1 in one ballot and z_0 − 1 in the other: without weights the sum of all equations holds.
        uint256 z = SecretProver.wordAt(a.contents, FIRST_SCALAR + 1);
        a.contents = SecretProver.withWord(a.contents, FIRST_SCALAR + 1, addmod(z, 1, Bn254.Q));
        z = SecretProver.wordAt(b.contents, FIRST_SCALAR + 1);
        b.contents = SecretProver.withWord(b.contents, FIRST_SCALAR + 1, addmod(z, Bn254.Q - 1, Bn254.Q));
        bytes memory batch = batchOf(election, votesOf(a, b));
        vm.expectRevert(abi.encodeWithSelector(IElection.BadContents.selector, 0));
        election.cast(batch);
    }

    function test_cast_refusesOneBadBallotAmongMany() public {
        Vote[] memory votes =
            votesOf(secretVote(election, 1, 0), secretVote(election, 2, 1), secretVote(election, 3, 3));
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory good = votes[i].contents;
            uint256 z = SecretProver.wordAt(good, FIRST_SCALAR + 7);
            votes[i].contents = SecretProver.withWord(good, FIRST_SCALAR + 7, addmod(z, 1, Bn254.Q));
            bytes memory batch = batchOf(election, votes);
            vm.expectRevert(abi.encodeWithSelector(IElection.BadContents.selector, 0));
            election.cast(batch);
            votes[i].contents = good;
        }
        election.cast(batchOf(election, votes));
        vm.assertEq(election.ballotCount(), 3);
    }

    function test_cast_refusesNumberTwice() public {
        bytes memory batch = batchOf(election, votesOf(vote(NUMBER, contents), vote(NUMBER, contents)));
        vm.expectRevert(abi.encodeWithSelector(IElection.NumbersNotIncreasing.selector, 1));
        election.cast(batch);
    }

    function test_cast_skipsWhoVotedMeanwhile() public {
        Vote memory b = secretVote(election, OTHER, 1);
        bytes memory both = batchOf(election, votesOf(vote(NUMBER, contents), b));
        _cast(NUMBER, contents);
        vm.expectEmit(address(election));
        emit IElection.BallotSkipped(NUMBER, 1);
        election.cast(both);
        vm.assertEq(election.ballotCount(), 2);
        election.cast(both);
        vm.assertEq(election.ballotCount(), 2);
    }

    function test_phase_announcedUntilBoardIsReady() public {
        createBoard(1, 1);
        ISecretElection early = createSecret(hex"04", 2);
        vm.assertEq(uint256(early.phase()), uint256(Phase.Announced));
        bytes memory batch = batchOf(early, vote(NUMBER, contents));
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Announced));
        early.cast(batch);
        registerAll();
        dealAll();
        vm.assertEq(uint256(early.phase()), uint256(Phase.Announced));
        confirmAll();
        vm.assertEq(uint256(early.phase()), uint256(Phase.Open));
        early.cast(batchOf(early, secretVote(early, NUMBER, 3)));
        vm.assertEq(early.ballotCount(), 1);
    }

    function _cast(uint256 number, bytes memory contents_) private {
        election.cast(batchOf(election, vote(number, contents_)));
    }

    /// @dev Expects BadContents(`named`): the ballot's number, or 0 where only the batch's equation fails.
    function _refuse(bytes memory changed, uint256 named) private {
        _refuseOf(NUMBER, changed, named);
    }

    function _refuseOf(uint256 number, bytes memory changed, uint256 named) private {
        bytes memory batch = batchOf(election, vote(number, changed));
        vm.expectRevert(abi.encodeWithSelector(IElection.BadContents.selector, named));
        // No more than a transaction may take: a precompile that rejects a point takes all gas it has.
        election.cast{gas: 16_777_216}(batch);
    }

    /// @dev Encrypts what no honest voter does, with the proof an honest voter would make for option 2.
    function _refuseMessages(uint256[] memory messages) private {
        Binding memory binding = Binding(0, NUMBER, vm.addr(keys[NUMBER]));
        uint256 seed = uint256(keccak256(abi.encode(NUMBER, NUMBER, 0)));
        _refuse(SecretProver.contest(setting, binding, messages, 2, seed), 0);
    }

    /// @dev `changed` with responses for the hash of its points: what verifies but for the points themselves.
    function _rehashed(bytes memory changed) private view returns (bytes memory) {
        bytes memory statement = SecretProver.slice(changed, 0, 256);
        bytes memory commitments = SecretProver.slice(changed, 256, 512);
        Binding memory binding = Binding(0, NUMBER, vm.addr(keys[NUMBER]));
        uint256 seed = uint256(keccak256(abi.encode(NUMBER, NUMBER, 0)));
        return SecretProver.respond(setting, binding, statement, commitments, 2, seed);
    }
}
