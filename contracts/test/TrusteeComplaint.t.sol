// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ITrusteeBoard, Stage} from "../src/interfaces/ITrusteeBoard.sol";
import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {SecretProver} from "./SecretProver.sol";
import {Proof, TrusteeProver} from "./TrusteeProver.sol";

/// @title Complaints: a wrong share aborts the board and names its dealer, a right one is left alone
contract TrusteeComplaintTest is SecretFixture {
    using Bn254 for Point;

    uint256 private constant DEALER = 1;
    uint256 private constant COMPLAINER = 3;

    /// @dev What dealer 1 dealt; its share for trustee 3 is wrong, that for trustee 2 is right.
    bytes private commitments;
    bytes private shares;

    function setUp() public {
        setUpSecret();
        createBoard(3, 2);
        registerAll();
        commitments = TrusteeProver.commitments(trustees[DEALER - 1]);
        shares = sharesOf(DEALER);
        uint256 word = SecretProver.wordAt(shares, COMPLAINER - 1);
        shares = SecretProver.withWord(shares, COMPLAINER - 1, addmod(word, 1, Bn254.Q));
        deal(DEALER, shares);
        deal(2);
        deal(3);
    }

    function test_complain_abortsAndNamesDealer() public {
        (Point memory s, Proof memory p) = _complaint(COMPLAINER);
        vm.expectEmit(address(board));
        emit ITrusteeBoard.Aborted(DEALER, COMPLAINER);
        _complain(COMPLAINER, DEALER, s, p);
        vm.assertEq(uint256(board.stage()), uint256(Stage.Aborted));
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Aborted));
        vm.prank(trusteeAddress(1));
        board.confirm();
    }

    function test_complain_byOneWhoConfirmed() public {
        confirm(COMPLAINER);
        (Point memory s, Proof memory p) = _complaint(COMPLAINER);
        _complain(COMPLAINER, DEALER, s, p);
        vm.assertEq(uint256(board.stage()), uint256(Stage.Aborted));
    }

    function test_complain_unfoundedReverts() public {
        (Point memory s, Proof memory p) = _complaint(2);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.ComplaintUnfounded.selector, DEALER));
        _complain(2, DEALER, s, p);
        vm.assertEq(uint256(board.stage()), uint256(Stage.Confirming));
    }

    function test_complain_refusesForgedSecret() public {
        // With another S trustee 2's right share would decrypt to a wrong one.
        (Point memory s, Proof memory p) = _complaint(2);
        _refuseProof(2, s.add(Bn254.generator()), p);
        _refuseProof(2, Point(s.x, Bn254.P - s.y), p);
        _refuseProof(2, Point(0, 0), p);
        (Point memory other,) = _complaint(COMPLAINER);
        _refuseProof(2, other, p);
    }

    function test_complain_refusesChangedProof() public {
        (Point memory s, Proof memory p) = _complaint(COMPLAINER);
        _refuseProof(COMPLAINER, s, Proof(p.challenge, addmod(p.response, 1, Bn254.Q)));
        _refuseProof(COMPLAINER, s, Proof(addmod(p.challenge, 1, Bn254.Q), p.response));
        _refuseProof(COMPLAINER, s, Proof(p.challenge + Bn254.Q, p.response));
        _refuseProof(COMPLAINER, s, Proof(p.challenge, p.response + Bn254.Q));
        // Another trustee's complaint in one's own name.
        _refuseProof(2, s, p);
        _complain(COMPLAINER, DEALER, s, p);
    }

    function test_complain_refusesWhatWasNotDealt() public {
        (Point memory s, Proof memory p) = _complaint(2);
        bytes memory dealt = shares;
        shares = SecretProver.withWord(shares, 1, addmod(SecretProver.wordAt(shares, 1), 1, Bn254.Q));
        vm.expectRevert(ITrusteeBoard.BadDeal.selector);
        _complain(2, DEALER, s, p);
        shares = dealt;
        Point memory c = SecretProver.pointAt(commitments, 1);
        commitments = SecretProver.withPoint(commitments, 1, c.add(Bn254.generator()));
        vm.expectRevert(ITrusteeBoard.BadDeal.selector);
        _complain(2, DEALER, s, p);
    }

    function test_complain_refusesNoDealers() public {
        (Point memory s, Proof memory p) = _complaint(COMPLAINER);
        uint256[3] memory wrong = [uint256(0), 4, COMPLAINER];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, wrong[i]));
            _complain(COMPLAINER, wrong[i], s, p);
        }
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 0));
        _complain(4, DEALER, s, p);
    }

    function test_complain_onlyBeforeTheEnd() public {
        (Point memory s, Proof memory p) = _complaint(COMPLAINER);
        uint256 before = vm.snapshotState();
        confirmAll();
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Ready));
        _complain(COMPLAINER, DEALER, s, p);
        vm.revertToState(before);
        uint256 deadline = board.deadlines()[2];
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.DeadlinePassed.selector, deadline));
        _complain(COMPLAINER, DEALER, s, p);
    }

    function _complaint(uint256 j) private view returns (Point memory, Proof memory) {
        Point memory dealerKey = TrusteeProver.transportKey(trustees[DEALER - 1]);
        return TrusteeProver.complaint(address(board), trustees[j - 1], DEALER, dealerKey);
    }

    function _complain(uint256 j, uint256 dealer, Point memory s, Proof memory p) private {
        (bytes memory c, bytes memory words) = (commitments, shares);
        vm.prank(trusteeAddress(j));
        board.complain(dealer, [s.x, s.y], c, words, p.challenge, p.response);
    }

    function _refuseProof(uint256 j, Point memory s, Proof memory p) private {
        vm.expectRevert(ITrusteeBoard.BadProof.selector);
        _complain(j, DEALER, s, p);
    }
}
