// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ITrusteeBoard, Stage} from "../src/interfaces/ITrusteeBoard.sol";
import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {KeyRecord} from "../src/libraries/KeyRecord.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {SecretProver} from "./SecretProver.sol";
import {Proof, Secrets, TrusteeProver} from "./TrusteeProver.sol";

/// @title The key ceremony: 3 trustees, threshold 2
/// @dev Refusals start from what was accepted, change one thing and expect one error.
contract TrusteeBoardTest is SecretFixture {
    using Bn254 for Point;

    uint256 private constant N = 3;
    uint256 private constant T = 2;

    function setUp() public {
        setUpSecret();
        createBoard(N, T);
    }

    function test_ceremony_keyIsSumOfDeals() public {
        _expectStage(Stage.Registering);
        registerAll();
        _expectStage(Stage.Dealing);
        dealAll();
        _expectStage(Stage.Confirming);
        (uint256 x, uint256 y) = board.key();
        vm.assertEq(x | y, 0);
        confirmAll();
        _expectStage(Stage.Ready);
        uint256 secret = 0;
        for (uint256 i = 0; i < N; ++i) {
            secret = addmod(secret, trustees[i].coefficients[0], Bn254.Q);
        }
        vm.assertTrue(boardKey().equal(Bn254.generator().mul(secret)));
        for (uint256 j = 1; j <= N; ++j) {
            (x, y) = board.sharePublicKey(j);
            vm.assertTrue(Point(x, y).equal(Bn254.generator().mul(secretShare(j))));
            vm.assertEq(board.trustee(j), trusteeAddress(j));
        }
    }

    function test_ceremony_everyBoardSize() public {
        for (uint256 n = 1; n <= 16; n += 5) {
            setUpBoard(n, (n + 1) / 2);
            (uint256 x, uint256 y) = board.sharePublicKey(n);
            vm.assertTrue(Point(x, y).equal(Bn254.generator().mul(secretShare(n))));
        }
    }

    function test_record_holdsKeyThresholdAndTrustees() public {
        registerAll();
        dealAll();
        address record = KeyRecord.locate(address(board));
        vm.assertEq(record.code.length, 0);
        confirmAll();
        vm.assertEq(record.code.length, 2 + 64 * T + 20 * N);
        vm.assertEq(uint256(uint8(record.code[0])), 0);
        (bool called, bytes memory returned) = record.call(hex"01");
        vm.assertTrue(called && returned.length == 0);
        vm.assertEq(KeyRecord.threshold(address(board)), T);
        vm.assertTrue(KeyRecord.key(address(board)).equal(boardKey()));
        (address none,) = KeyRecord.trustee(address(board), N + 1);
        vm.assertEq(none, address(0));
    }

    function test_views_ofFreshBoard() public {
        vm.assertEq(board.threshold(), T);
        vm.assertEq(board.trustees().length, N);
        vm.assertEq(board.trustees()[2], trusteeAddress(3));
        vm.assertEq(board.trustee(0), address(0));
        vm.assertEq(board.trustee(17), address(0));
        vm.assertEq(uint256(board.deadlines()[2]), OPENING + 300);
        (uint256 x, uint256 y) = board.sharePublicKey(1);
        vm.assertEq(x | y, 0);
        register(2);
        (bool registered, bool dealt, bool confirmed) = board.progress(2);
        vm.assertTrue(registered && !dealt && !confirmed);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 4));
        board.progress(4);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 0));
        board.sharePublicKey(0);
    }

    function test_initialise_onceAndNotTheImplementation() public {
        uint64[3] memory deadlines = board.deadlines();
        address[] memory list = board.trustees();
        vm.expectRevert(ITrusteeBoard.AlreadyInitialised.selector);
        board.initialise(list, T, deadlines);
        ITrusteeBoard implementation = ITrusteeBoard(factory.boardImplementation());
        vm.expectRevert(ITrusteeBoard.AlreadyInitialised.selector);
        implementation.initialise(list, T, deadlines);
    }

    function test_initialise_refusesBadBoards() public {
        uint64[3] memory good = board.deadlines();
        address[] memory list = board.trustees();
        _refuseBoard(list, 0, good);
        _refuseBoard(list, N + 1, good);
        _refuseBoard(new address[](0), 0, good);
        _refuseBoard(new address[](17), 1, good);
        _refuseBoard(list, T, [good[0], good[0], good[2]]);
        _refuseBoard(list, T, [good[0], good[1], good[1]]);
        _refuseBoard(list, T, [uint64(block.timestamp), good[1], good[2]]);
        _refuseBoard(list, T, [good[0], good[1], uint64(1 << 48)]);
        address kept = list[1];
        list[1] = list[0];
        _refuseBoard(list, T, good);
        list[1] = address(0);
        _refuseBoard(list, T, good);
        list[1] = kept;
        factory.createBoard(list, T, good);
    }

    function test_register_refusesChangedProof() public {
        Proof memory p = TrusteeProver.possession(address(board), trustees[0]);
        Point memory key = TrusteeProver.transportKey(trustees[0]);
        bytes32 commitment = TrusteeProver.commitment(address(board), trustees[0]);
        _refuseRegister(commitment, key, Proof(p.challenge, addmod(p.response, 1, Bn254.Q)));
        _refuseRegister(commitment, key, Proof(addmod(p.challenge, 1, Bn254.Q), p.response));
        _refuseRegister(commitment, key, Proof(p.challenge + Bn254.Q, p.response));
        _refuseRegister(commitment, key, Proof(p.challenge, p.response + Bn254.Q));
        _refuseRegister(commitment, Point(0, 0), p);
        _refuseRegister(commitment, key.add(Bn254.generator()), p);
        _refuseRegister(keccak256("another commitment"), key, p);
        // Another trustee's registration, copied; and one for another board.
        Proof memory copied = TrusteeProver.possession(address(board), trustees[1]);
        _refuseRegister(
            TrusteeProver.commitment(address(board), trustees[1]), TrusteeProver.transportKey(trustees[1]), copied
        );
        Proof memory elsewhere = TrusteeProver.possession(address(this), trustees[0]);
        _refuseRegister(TrusteeProver.commitment(address(this), trustees[0]), key, elsewhere);
        register(1);
    }

    function test_register_refusesOthersAndTwice() public {
        register(1);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.AlreadyDone.selector, 1));
        this.callRegister(1);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 0));
        board.register(bytes32(0), [uint256(1), 2], 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Registering));
        this.callDeal(1);
    }

    function test_register_refusesRogueKey() public {
        // T_3 = τG − T_1 − T_2, for which nobody knows a logarithm: the only proof there is, is for τ.
        Point memory others = TrusteeProver.transportKey(trustees[0]).add(TrusteeProver.transportKey(trustees[1]));
        Point memory rogue = TrusteeProver.transportKey(trustees[2]).add(Point(others.x, Bn254.P - others.y));
        Proof memory p = TrusteeProver.possession(address(board), trustees[2]);
        bytes32 commitment = TrusteeProver.commitment(address(board), trustees[2]);
        vm.expectRevert(ITrusteeBoard.BadProof.selector);
        vm.prank(trusteeAddress(3));
        board.register(commitment, [rogue.x, rogue.y], p.challenge, p.response);
    }

    function test_deal_refusesOtherCommitments() public {
        registerAll();
        bytes memory c = TrusteeProver.commitments(trustees[0]);
        Point memory c1 = SecretProver.pointAt(c, 1);
        _refuseDeal(
            SecretProver.withPoint(c, 1, c1.add(Bn254.generator())), sharesOf(1), ITrusteeBoard.BadDeal.selector
        );
        _refuseDeal(SecretProver.slice(c, 0, 64), sharesOf(1), ITrusteeBoard.BadDeal.selector);
        _refuseDeal(bytes.concat(c, c), sharesOf(1), ITrusteeBoard.BadDeal.selector);
        deal(1);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.AlreadyDone.selector, 1));
        this.callDeal(1);
    }

    function test_deal_refusesSharesOfWrongForm() public {
        registerAll();
        bytes memory c = TrusteeProver.commitments(trustees[0]);
        bytes memory s = sharesOf(1);
        bytes4 reason = ITrusteeBoard.BadDeal.selector;
        _refuseDeal(c, SecretProver.withWord(s, 1, SecretProver.wordAt(s, 1) + Bn254.Q), reason);
        _refuseDeal(c, SecretProver.withWord(s, 0, 1), reason);
        _refuseDeal(c, SecretProver.slice(s, 0, 64), reason);
        _refuseDeal(c, bytes.concat(s, bytes32(0)), reason);
        deal(1);
    }

    function test_deal_refusesChangedProof() public {
        registerAll();
        bytes memory c = TrusteeProver.commitments(trustees[0]);
        bytes memory s = sharesOf(1);
        Proof memory p = TrusteeProver.knowledge(address(board), trustees[0]);
        _refuseDealProof(c, s, Proof(p.challenge, addmod(p.response, 1, Bn254.Q)));
        _refuseDealProof(c, s, Proof(addmod(p.challenge, 1, Bn254.Q), p.response));
        _refuseDealProof(c, s, Proof(p.challenge + Bn254.Q, p.response));
        _refuseDealProof(c, s, Proof(p.challenge, p.response + Bn254.Q));
        deal(1);
    }

    function test_deal_refusesIdentityAndPointsOffTheCurve() public {
        // Committed to from the start, so that only what is committed to is wrong.
        bytes memory identity = abi.encode(Point(0, 0), Bn254.generator());
        _registerCommitment(1, SecretProver.hash("deal", _committed(1, identity)));
        bytes memory off = abi.encode(Bn254.generator(), Point(1, 3));
        _registerCommitment(2, SecretProver.hash("deal", _committed(2, off)));
        register(3);
        bytes memory s = sharesOf(1);
        vm.expectRevert(ITrusteeBoard.BadDeal.selector);
        vm.prank(trusteeAddress(1));
        board.deal(identity, s, 0, 0);
        Secrets memory one = trustees[1];
        one.coefficients[0] = 1;
        bytes32 commitment = SecretProver.hash("deal", _committed(2, off));
        bytes memory statement =
            abi.encode(TrusteeProver.boardContext(address(board)), 2, commitment, Bn254.generator());
        Proof memory p = TrusteeProver.prove("dealer", statement, abi.encode(Bn254.generator().mul(7)), 1, 7);
        s = sharesOf(2);
        vm.expectRevert(Bn254.NotOnCurve.selector);
        vm.prank(trusteeAddress(2));
        board.deal{gas: 10_000_000}(off, s, p.challenge, p.response);
    }

    function test_confirm_onceByTrustees() public {
        registerAll();
        dealAll();
        confirm(2);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.AlreadyDone.selector, 2));
        this.callConfirm(2);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.NotTrustee.selector, 0));
        board.confirm();
        confirm(1);
        confirm(3);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Ready));
        this.callConfirm(1);
    }

    /// @dev Trustees who choose their polynomials together can make the sum of their secrets zero. With that key every
    /// ballot would be readable.
    function test_confirm_refusesIdentityAsKey() public {
        Secrets storage last = trustees[2];
        uint256 others = addmod(trustees[0].coefficients[0], trustees[1].coefficients[0], Bn254.Q);
        last.coefficients[0] = Bn254.Q - others;
        registerAll();
        dealAll();
        confirm(1);
        confirm(2);
        vm.expectRevert(ITrusteeBoard.BadDeal.selector);
        this.callConfirm(3);
        _expectStage(Stage.Confirming);
    }

    function test_abort_afterEachDeadline() public {
        uint256 fresh = vm.snapshotState();
        for (uint256 round = 0; round < 3; ++round) {
            if (round > 0) registerAll();
            if (round > 1) dealAll();
            uint256 deadline = board.deadlines()[round];
            vm.warp(deadline);
            vm.expectRevert(ITrusteeBoard.DeadlineNotPassed.selector);
            board.abort();
            vm.warp(deadline + 1);
            _expectLate(round);
            vm.expectEmit(address(board));
            emit ITrusteeBoard.Aborted(0, 0);
            board.abort();
            _expectStage(Stage.Aborted);
            vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Aborted));
            board.abort();
            vm.revertToState(fresh);
        }
    }

    function test_abort_notWhenReady() public {
        registerAll();
        dealAll();
        confirmAll();
        vm.warp(block.timestamp + 1000);
        vm.expectRevert(abi.encodeWithSelector(ITrusteeBoard.WrongStage.selector, Stage.Ready));
        board.abort();
    }

    function callRegister(uint256 i) external {
        register(i);
    }

    function callDeal(uint256 i) external {
        deal(i);
    }

    function callConfirm(uint256 i) external {
        confirm(i);
    }

    function _expectLate(uint256 round) private {
        vm.expectRevert(
            abi.encodeWithSelector(ITrusteeBoard.DeadlinePassed.selector, uint256(board.deadlines()[round]))
        );
        if (round == 0) this.callRegister(1);
        else if (round == 1) this.callDeal(1);
        else this.callConfirm(1);
    }

    function _expectStage(Stage stage) private view {
        vm.assertEq(uint256(board.stage()), uint256(stage));
    }

    function _refuseBoard(address[] memory list, uint256 t, uint64[3] memory deadlines) private {
        vm.expectRevert(ITrusteeBoard.BadBoard.selector);
        factory.createBoard(list, t, deadlines);
    }

    function _refuseRegister(bytes32 commitment, Point memory key, Proof memory p) private {
        vm.expectRevert(ITrusteeBoard.BadProof.selector);
        vm.prank(trusteeAddress(1));
        board.register(commitment, [key.x, key.y], p.challenge, p.response);
    }

    function _refuseDeal(bytes memory c, bytes memory s, bytes4 reason) private {
        Proof memory p = TrusteeProver.knowledge(address(board), trustees[0]);
        vm.expectRevert(reason);
        vm.prank(trusteeAddress(1));
        board.deal(c, s, p.challenge, p.response);
    }

    function _refuseDealProof(bytes memory c, bytes memory s, Proof memory p) private {
        vm.expectRevert(ITrusteeBoard.BadProof.selector);
        vm.prank(trusteeAddress(1));
        board.deal(c, s, p.challenge, p.response);
    }

    function _committed(uint256 i, bytes memory c) private view returns (bytes memory) {
        return abi.encodePacked(TrusteeProver.boardContext(address(board)), i, c);
    }

    /// @dev Registers trustee i with a commitment of its own making.
    function _registerCommitment(uint256 i, bytes32 commitment) private {
        Point memory key = TrusteeProver.transportKey(trustees[i - 1]);
        bytes memory statement = abi.encode(TrusteeProver.boardContext(address(board)), i, commitment, key);
        bytes memory nonce = abi.encode(Bn254.generator().mul(7));
        Proof memory p = TrusteeProver.prove("register", statement, nonce, trustees[i - 1].transport, 7);
        vm.prank(trusteeAddress(i));
        board.register(commitment, [key.x, key.y], p.challenge, p.response);
    }
}
