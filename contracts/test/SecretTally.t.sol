// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IElection, Mode, Parameters, Phase} from "../src/interfaces/IElection.sol";
import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {ITrusteeBoard} from "../src/interfaces/ITrusteeBoard.sol";
import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {SecretProver} from "./SecretProver.sol";
import {Proof, TrusteeProver} from "./TrusteeProver.sol";

/// @title Decryption shares, the result, and elections that end without one
/// @dev 3 options in 2 ciphertexts, 5 ballots for 2, 2, 1; trustees 2 of 4. Refusals start from what was accepted.
contract SecretTallyTest is SecretFixture {
    using Bn254 for Point;

    ISecretElection private election;
    uint256 private snapshot;

    function setUp() public {
        setUpSecret();
        enrolPage(16);
        setUpBoard(4, 2);
        election = createSecret(hex"03", 2);
        castMany(election, 0, 1, 5, 3);
        vm.warp(CLOSING);
    }

    function test_submitShares_storesHash() public {
        (bytes memory shares,) = sharesFor(election, 3);
        vm.expectEmit(address(election));
        emit ISecretElection.SharesSubmitted(3, shares);
        submit(election, 3);
        vm.assertEq(election.shareHash(3), keccak256(shares));
    }

    function test_submitShares_everyTrustee() public {
        for (uint256 j = 1; j <= 4; ++j) {
            submit(election, j);
        }
    }

    function test_submitShares_refusesOthers() public {
        (bytes memory shares, Proof memory proof) = sharesFor(election, 3);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 3));
        vm.prank(trusteeAddress(2));
        election.submitShares(3, shares, proof.challenge, proof.response);
        _refuseAs(0, ITrusteeBoard.NotTrustee.selector, shares, proof);
        _refuseAs(5, ITrusteeBoard.NotTrustee.selector, shares, proof);
        // Trustee 3's shares in trustee 2's name.
        _refuseAs(2, ISecretElection.BadShareProof.selector, shares, proof);
        submit(election, 3);
    }

    function test_submitShares_refusesTwice() public {
        submit(election, 3);
        (bytes memory shares, Proof memory proof) = sharesFor(election, 3);
        _refuseAs(3, ISecretElection.ShareAlreadySubmitted.selector, shares, proof);
    }

    function test_submitShares_refusesChangedShares() public {
        (bytes memory shares, Proof memory proof) = sharesFor(election, 1);
        for (uint256 c = 0; c < 2; ++c) {
            Point memory d = SecretProver.pointAt(shares, c);
            _refuseShares(SecretProver.withPoint(shares, c, d.add(Bn254.generator())), proof);
            _refuseShares(SecretProver.withPoint(shares, c, Point(d.x, Bn254.P - d.y)), proof);
            _refuseShares(SecretProver.withPoint(shares, c, Point(0, 0)), proof);
            _refuseShares(SecretProver.withPoint(shares, c, SecretProver.pointAt(shares, 1 - c)), proof);
        }
        _refuseShares(bytes.concat(shares, bytes32(0), bytes32(0)), proof);
        _refuseShares(SecretProver.slice(shares, 0, 64), proof);
        submit(election, 1);
    }

    function test_submitShares_refusesChangedProof() public {
        (bytes memory shares, Proof memory proof) = sharesFor(election, 1);
        (uint256 e, uint256 z) = (proof.challenge, proof.response);
        _refuseShares(shares, Proof(e, addmod(z, 1, Bn254.Q)));
        _refuseShares(shares, Proof(addmod(e, 1, Bn254.Q), z));
        _refuseShares(shares, Proof(e + Bn254.Q, z));
        _refuseShares(shares, Proof(e, z + Bn254.Q));
        submit(election, 1);
    }

    function test_submitShares_refusesAnotherBase() public {
        // Right shares of other sums: those of the first ballot alone, and of this election's sums exchanged.
        bytes memory single = SecretProver.slice(secretVote(election, 0, 0).contents, 0, 256);
        bytes memory sums = election.sums();
        bytes memory exchanged = bytes.concat(SecretProver.slice(sums, 128, 128), SecretProver.slice(sums, 0, 128));
        _refuseBase(election.domainSeparator(), single);
        _refuseBase(election.domainSeparator(), exchanged);
        _refuseBase(keccak256("another election"), sums);
        submit(election, 1);
    }

    function test_submitShares_onlyAfterClosing() public {
        (bytes memory shares, Proof memory proof) = sharesFor(election, 1);
        vm.warp(CLOSING - 1);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Open));
        vm.prank(trusteeAddress(1));
        election.submitShares(1, shares, proof.challenge, proof.response);
    }

    function test_finalise_anyThresholdGivesTheSameResult() public {
        for (uint256 j = 1; j <= 4; ++j) {
            submit(election, j);
        }
        snapshot = vm.snapshotState();
        for (uint256 i = 1; i <= 4; ++i) {
            for (uint256 j = i + 1; j <= 4; ++j) {
                vm.assertEq(uint256(election.phase()), uint256(Phase.Closed));
                _finalise(list2(i, j), list3(2, 2, 1));
                vm.assertEq(uint256(election.phase()), uint256(Phase.Tallied));
                vm.assertEq(election.counts()[0], list3(2, 2, 1));
                vm.revertToState(snapshot);
            }
        }
    }

    function test_finalise_emitsAndEnds() public {
        submit(election, 1);
        submit(election, 4);
        uint256[][] memory counts = _rows(list3(2, 2, 1));
        vm.expectEmit(address(election));
        emit ISecretElection.Finalised(counts);
        _finalise(list2(1, 4), list3(2, 2, 1));
        _refuseFinalise(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Tallied), list2(1, 4), counts);
        (bytes memory shares, Proof memory proof) = sharesFor(election, 2);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Tallied));
        vm.prank(trusteeAddress(2));
        election.submitShares(2, shares, proof.challenge, proof.response);
    }

    function test_finalise_refusesWrongTrustees() public {
        submit(election, 1);
        submit(election, 4);
        bytes memory reason = abi.encodeWithSelector(ISecretElection.BadTrustees.selector);
        uint256[][] memory counts = _rows(list3(2, 2, 1));
        _refuseFinalise(reason, list1(1), counts);
        _refuseFinalise(reason, list1(4), counts);
        _refuseFinalise(reason, list3(1, 2, 4), counts);
        _refuseFinalise(reason, list2(4, 1), counts);
        _refuseFinalise(reason, list2(1, 2), counts); // has not submitted
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, list2(1, 4));
        vm.expectRevert(reason);
        election.finalise(list2(1, 1), shares, lagrange, counts);
        vm.expectRevert(reason);
        election.finalise(new uint256[](0), new bytes[](0), new uint256[](0), counts);
        _finalise(list2(1, 4), list3(2, 2, 1));
    }

    function test_finalise_refusesSharesNotSubmitted() public {
        submit(election, 1);
        submit(election, 4);
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, list2(1, 4));
        (shares[0], shares[1]) = (shares[1], shares[0]);
        vm.expectRevert(abi.encodeWithSelector(ISecretElection.BadShareHash.selector, 1));
        election.finalise(list2(1, 4), shares, lagrange, _rows(list3(2, 2, 1)));
    }

    function test_finalise_refusesFalseLagrange() public {
        submit(election, 1);
        submit(election, 4);
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, list2(1, 4));
        uint256[][] memory counts = _rows(list3(2, 2, 1));
        for (uint256 i = 0; i < 2; ++i) {
            uint256 right = lagrange[i];
            uint256[3] memory wrong = [addmod(right, 1, Bn254.Q), 0, right];
            wrong[2] = right > type(uint256).max - Bn254.Q ? right - 1 : right + Bn254.Q;
            for (uint256 k = 0; k < 3; ++k) {
                lagrange[i] = wrong[k];
                vm.expectRevert(abi.encodeWithSelector(ISecretElection.BadLagrange.selector, i == 0 ? 1 : 4));
                election.finalise(list2(1, 4), shares, lagrange, counts);
            }
            lagrange[i] = right;
        }
        election.finalise(list2(1, 4), shares, lagrange, counts);
    }

    function test_finalise_refusesFalseCounts() public {
        submit(election, 1);
        submit(election, 4);
        // With the right sum: the first ciphertext with a false count is named.
        _refuseCounts(abi.encodeWithSelector(ISecretElection.BadDecryption.selector, 0), list3(3, 1, 1));
        _refuseCounts(abi.encodeWithSelector(ISecretElection.BadDecryption.selector, 0), list3(2, 1, 2));
        _refuseCounts(abi.encodeWithSelector(ISecretElection.BadDecryption.selector, 0), list3(5, 0, 0));
        // With another sum, or of another form.
        bytes memory bad = abi.encodeWithSelector(ISecretElection.BadCounts.selector, 0);
        _refuseCounts(bad, list3(2, 2, 2));
        _refuseCounts(bad, list3(2, 2, 0));
        _refuseCounts(bad, list3(2, 2 + (1 << 32), 1));
        _refuseCounts(bad, list3(2 + (1 << 32), 1, 1));
        _refuseCounts(bad, list2(2, 3));
        _refuseCounts(bad, list4(2, 2, 1, 0));
        uint256[][] memory none = new uint256[][](0);
        _refuseFinalise(bad, list2(1, 4), none);
        _finalise(list2(1, 4), list3(2, 2, 1));
    }

    function test_finalise_zeroBallots() public {
        vm.warp(OPENING);
        election = createSecret(hex"03", 2);
        vm.warp(CLOSING);
        uint256[][] memory zeros = _rows(list3(0, 0, 0));
        _refuseFinalise(abi.encodeWithSelector(ISecretElection.BadTrustees.selector), list2(1, 4), zeros);
        election.finalise(new uint256[](0), new bytes[](0), new uint256[](0), zeros);
        vm.assertEq(uint256(election.phase()), uint256(Phase.Tallied));
        vm.assertEq(election.counts()[0], list3(0, 0, 0));
    }

    function test_phase_withheldBelowMinimum() public {
        vm.warp(OPENING);
        Parameters memory values = secretParameters(hex"03", 2);
        values.minimumBallots = 3;
        election = createSecret(values);
        castMany(election, 0, 1, 2, 3);
        snapshot = vm.snapshotState();
        vm.warp(CLOSING);
        vm.assertEq(uint256(election.phase()), uint256(Phase.Withheld));
        (bytes memory shares, Proof memory proof) = sharesFor(election, 1);
        vm.expectRevert(abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Withheld));
        vm.prank(trusteeAddress(1));
        election.submitShares(1, shares, proof.challenge, proof.response);
        bytes memory reason = abi.encodeWithSelector(IElection.WrongPhase.selector, Phase.Withheld);
        _refuseFinalise(reason, list2(1, 4), _rows(list3(1, 1, 0)));
        vm.revertToState(snapshot);
        castMany(election, 2, 1, 1, 3);
        vm.warp(CLOSING);
        vm.assertEq(uint256(election.phase()), uint256(Phase.Closed));
        submit(election, 1);
    }

    function test_initialise_refusesBadSecretParameters() public {
        vm.warp(OPENING);
        createBoard(16, 16);
        Parameters memory values = secretParameters(hex"03", 2);
        values.packing = 0;
        _refuseParameters(values);
        values.packing = 5;
        _refuseParameters(values);
        values.packing = 4;
        values.board = address(0);
        _refuseParameters(values);
        // 16 contests of 32 options, one to a ciphertext, by 16 trustees: no transaction could hold the tally.
        values = secretParameters(hex"20202020202020202020202020202020", 1);
        _refuseParameters(values);
        values.packing = 4;
        createSecret(values);
        vm.warp(block.timestamp + 101);
        board.abort();
        _refuseParameters(values);
    }

    function _rows(uint256[] memory row) private pure returns (uint256[][] memory rows) {
        rows = new uint256[][](1);
        rows[0] = row;
    }

    function _finalise(uint256[] memory indices, uint256[] memory row) private {
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, indices);
        election.finalise(indices, shares, lagrange, _rows(row));
    }

    function _refuseCounts(bytes memory reason, uint256[] memory row) private {
        _refuseFinalise(reason, list2(1, 4), _rows(row));
    }

    function _refuseFinalise(bytes memory reason, uint256[] memory indices, uint256[][] memory counts) private {
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, indices);
        vm.expectRevert(reason);
        election.finalise(indices, shares, lagrange, counts);
    }

    function _refuseShares(bytes memory shares, Proof memory proof) private {
        _refuseAs(1, ISecretElection.BadShareProof.selector, shares, proof);
    }

    function _refuseAs(uint256 j, bytes4 reason, bytes memory shares, Proof memory proof) private {
        vm.expectRevert(abi.encodeWithSelector(reason, j));
        vm.prank(trusteeAddress(j));
        election.submitShares(j, shares, proof.challenge, proof.response);
    }

    function _refuseBase(bytes32 domain, bytes memory sums) private {
        (bytes memory shares, Proof memory proof) = TrusteeProver.decrypt(domain, 1, secretShare(1), sums);
        _refuseShares(shares, proof);
    }

    function _refuseParameters(Parameters memory values) private {
        vm.expectRevert(IElection.BadParameters.selector);
        vm.prank(ORGANISER);
        factory.createElection(Mode.Secret, values, METADATA);
    }
}
