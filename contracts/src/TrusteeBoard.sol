// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITrusteeBoard, Stage} from "./interfaces/ITrusteeBoard.sol";
import {Bn254, Point} from "./libraries/Bn254.sol";
import {KeyRecord} from "./libraries/KeyRecord.sol";
import {Transcript} from "./libraries/Transcript.sol";

/// @title The trustees of a secret election and the ceremony that makes their key
/// @dev Verifiable secret sharing after Pedersen and Feldman with commitments first (docs/protocol.md §5). Goal of the
/// three rounds: every trustee i holds x_i = Σ_d f_d(i), everybody knows C_l = Σ_d C_dl, nobody knows
/// k = Σ_d f_d(0), where K = C_0 = k·G. Only the trustees' own addresses call the rounds, so that nothing can be
/// sent in another's name; proofs name board, trustee and statement, so that nothing can be copied.
contract TrusteeBoard is ITrusteeBoard {
    using Bn254 for Point;

    uint256 private constant MAX_TRUSTEES = 16;
    uint256 private constant POINT_LENGTH = 64;
    uint256 private constant WORD_LENGTH = 32;

    /// @dev One slot. Bit i − 1 of a bitmap is trustee i's.
    struct State {
        Stage stage;
        uint8 trustees;
        uint8 threshold;
        uint16 registered;
        uint16 dealt;
        uint16 confirmed;
        uint48 registerBy;
        uint48 dealBy;
        uint48 confirmBy;
    }

    State private _state;
    address[MAX_TRUSTEES] private _trustees;
    /// @dev Of trustee i at i − 1: H("deal"; …) from registering to dealing, then keccak256(commitments ‖ shares).
    bytes32[MAX_TRUSTEES] private _bindings;
    Point[MAX_TRUSTEES] private _transportKeys;
    /// @dev C_l so far, summed over those who dealt; emptied when the key is recorded.
    Point[MAX_TRUSTEES] private _sums;

    /// @dev Locks the implementation; proxies are initialised by the factory.
    constructor() {
        _state.stage = Stage.Aborted;
    }

    /// @inheritdoc ITrusteeBoard
    function initialise(address[] calldata trustees_, uint256 threshold_, uint64[3] calldata deadlines_) external {
        State storage state = _state;
        if (state.trustees != 0 || state.stage != Stage.Registering) revert AlreadyInitialised();
        _checkBoard(trustees_, threshold_, deadlines_);
        state.trustees = uint8(trustees_.length);
        state.threshold = uint8(threshold_);
        (state.registerBy, state.dealBy) = (uint48(deadlines_[0]), uint48(deadlines_[1]));
        state.confirmBy = uint48(deadlines_[2]);
        for (uint256 i = 0; i < trustees_.length; ++i) {
            _trustees[i] = trustees_[i];
        }
    }

    /// @inheritdoc ITrusteeBoard
    function register(bytes32 commitment, uint256[2] calldata transportKey, uint256 challenge, uint256 response)
        external
    {
        State memory state = _during(Stage.Registering);
        uint256 i = _callerIndex(state.trustees);
        uint16 bit = _bit(i);
        if (state.registered & bit != 0) revert AlreadyDone(i);
        Point memory key_ = Point(transportKey[0], transportKey[1]);
        _checkPossession(i, commitment, key_, challenge, response);

        _bindings[i - 1] = commitment;
        _transportKeys[i - 1] = key_;
        state.registered |= bit;
        if (state.registered == _all(state)) state.stage = Stage.Dealing;
        _state = state;
        emit Registered(i, commitment, abi.encode(key_));
    }

    /// @inheritdoc ITrusteeBoard
    function deal(bytes calldata commitments, bytes calldata shares, uint256 challenge, uint256 response) external {
        State memory state = _during(Stage.Dealing);
        uint256 i = _callerIndex(state.trustees);
        uint16 bit = _bit(i);
        if (state.dealt & bit != 0) revert AlreadyDone(i);
        _checkDeal(state, i, commitments, shares);
        _checkKnowledge(i, _pointAt(commitments, 0), challenge, response);

        _bindings[i - 1] = keccak256(abi.encodePacked(commitments, shares));
        for (uint256 l = 0; l < state.threshold; ++l) {
            _sums[l] = Bn254.add(_sums[l], _pointAt(commitments, l));
        }
        state.dealt |= bit;
        if (state.dealt == _all(state)) state.stage = Stage.Confirming;
        _state = state;
        emit Dealt(i, commitments, shares);
    }

    /// @inheritdoc ITrusteeBoard
    function confirm() external {
        State memory state = _during(Stage.Confirming);
        uint256 i = _callerIndex(state.trustees);
        uint16 bit = _bit(i);
        if (state.confirmed & bit != 0) revert AlreadyDone(i);
        state.confirmed |= bit;
        bool last = state.confirmed == _all(state);
        if (last) state.stage = Stage.Ready;
        _state = state;
        emit Confirmed(i);
        if (last) _recordKey(state.threshold, trustees());
    }

    /// @inheritdoc ITrusteeBoard
    function complain(
        uint256 dealer,
        uint256[2] calldata secretPoint,
        bytes calldata dealerCommitments,
        bytes calldata dealerShares,
        uint256 challenge,
        uint256 response
    ) external {
        State memory state = _during(Stage.Confirming);
        uint256 j = _callerIndex(state.trustees);
        if (dealer == 0 || dealer > state.trustees || dealer == j) revert NotTrustee(dealer);
        if (keccak256(abi.encodePacked(dealerCommitments, dealerShares)) != _bindings[dealer - 1]) revert BadDeal();
        Point memory s = Point(secretPoint[0], secretPoint[1]);
        _checkSecretPoint(dealer, j, s, challenge, response);
        uint256 pad = Transcript.share(Transcript.board(), dealer, j, s);
        uint256 share = addmod(_wordAt(dealerShares, j - 1), Bn254.negate(pad), Bn254.Q);
        Point memory expected = _evaluate(dealerCommitments, state.threshold, j);
        if (Bn254.mul(Bn254.generator(), share).equal(expected)) revert ComplaintUnfounded(dealer);
        _state.stage = Stage.Aborted;
        emit Aborted(dealer, j);
    }

    /// @inheritdoc ITrusteeBoard
    function abort() external {
        State memory state = _state;
        if (state.stage > Stage.Confirming) revert WrongStage(state.stage);
        if (block.timestamp <= _deadline(state)) revert DeadlineNotPassed();
        _state.stage = Stage.Aborted;
        emit Aborted(0, 0);
    }

    /// @inheritdoc ITrusteeBoard
    function stage() external view returns (Stage) {
        return _state.stage;
    }

    /// @inheritdoc ITrusteeBoard
    function trustees() public view returns (address[] memory list) {
        list = new address[](_state.trustees);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = _trustees[i];
        }
    }

    /// @inheritdoc ITrusteeBoard
    function trustee(uint256 index) external view returns (address) {
        return index == 0 || index > MAX_TRUSTEES ? address(0) : _trustees[index - 1];
    }

    /// @inheritdoc ITrusteeBoard
    function threshold() external view returns (uint256) {
        return _state.threshold;
    }

    /// @inheritdoc ITrusteeBoard
    function deadlines() external view returns (uint64[3] memory) {
        return [uint64(_state.registerBy), _state.dealBy, _state.confirmBy];
    }

    /// @inheritdoc ITrusteeBoard
    function key() external view returns (uint256 x, uint256 y) {
        Point memory point = KeyRecord.key(address(this));
        return (point.x, point.y);
    }

    /// @inheritdoc ITrusteeBoard
    function sharePublicKey(uint256 index) external view returns (uint256 x, uint256 y) {
        if (index == 0 || index > _state.trustees) revert NotTrustee(index);
        (, Point memory point) = KeyRecord.trustee(address(this), index);
        return (point.x, point.y);
    }

    /// @inheritdoc ITrusteeBoard
    function progress(uint256 index) external view returns (bool registered, bool dealt, bool confirmed) {
        State memory state = _state;
        if (index == 0 || index > state.trustees) revert NotTrustee(index);
        uint16 bit = _bit(index);
        return (state.registered & bit != 0, state.dealt & bit != 0, state.confirmed & bit != 0);
    }

    /// @dev 1 ≤ t ≤ n ≤ 16, addresses distinct and not zero, deadlines strictly increasing and to come.
    function _checkBoard(address[] calldata trustees_, uint256 threshold_, uint64[3] calldata deadlines_) private view {
        bool good = trustees_.length <= MAX_TRUSTEES && threshold_ != 0 && threshold_ <= trustees_.length
            && block.timestamp < deadlines_[0] && deadlines_[0] < deadlines_[1] && deadlines_[1] < deadlines_[2]
            && deadlines_[2] <= type(uint48).max;
        if (!good) revert BadBoard();
        for (uint256 i = 0; i < trustees_.length; ++i) {
            if (trustees_[i] == address(0)) revert BadBoard();
            for (uint256 j = 0; j < i; ++j) {
                if (trustees_[i] == trustees_[j]) revert BadBoard();
            }
        }
    }

    /// @dev The state, if the board is in round `stage_` and its deadline has not passed.
    function _during(Stage stage_) private view returns (State memory state) {
        state = _state;
        if (state.stage != stage_) revert WrongStage(state.stage);
        uint256 deadline = _deadline(state);
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
    }

    /// @dev Last second of the round that the board is in.
    function _deadline(State memory state) private pure returns (uint256) {
        if (state.stage == Stage.Registering) return state.registerBy;
        return state.stage == Stage.Dealing ? state.dealBy : state.confirmBy;
    }

    /// @dev The caller's index, 1…n.
    function _callerIndex(uint256 count) private view returns (uint256) {
        for (uint256 i = 0; i < count; ++i) {
            if (_trustees[i] == msg.sender) return i + 1;
        }
        revert NotTrustee(0);
    }

    /// @dev Schnorr: the caller knows τ with T = τ·G. a = z·G − e·T; e = H("register"; …, T, a).
    function _checkPossession(uint256 i, bytes32 commitment, Point memory key_, uint256 e, uint256 z) private view {
        if (key_.isIdentity() || e >= Bn254.Q || z >= Bn254.Q) revert BadProof();
        Point memory a = Bn254.commitmentOf(Bn254.generator(), key_, e, z);
        if (Transcript.register(Transcript.board(), i, commitment, key_, a) != e) revert BadProof();
    }

    /// @dev Lengths, the commitment, canonical shares (the dealer's own word is zero), C_i0 ≠ O. That the points are on
    /// the curve is checked where they are added to the sums.
    function _checkDeal(State memory state, uint256 i, bytes calldata commitments, bytes calldata shares) private view {
        if (commitments.length != uint256(state.threshold) * POINT_LENGTH) revert BadDeal();
        if (shares.length != uint256(state.trustees) * WORD_LENGTH) revert BadDeal();
        if (Transcript.deal(Transcript.board(), i, commitments) != _bindings[i - 1]) revert BadDeal();
        for (uint256 j = 1; j <= state.trustees; ++j) {
            uint256 word = _wordAt(shares, j - 1);
            if (word >= Bn254.Q || (j == i && word != 0)) revert BadDeal();
        }
        if (_pointAt(commitments, 0).isIdentity()) revert BadDeal();
    }

    /// @dev Schnorr: the caller knows a_i0 with C_i0 = a_i0·G. a = z·G − e·C_i0; e = H("dealer"; …, C_i0, a).
    function _checkKnowledge(uint256 i, Point memory c0, uint256 e, uint256 z) private view {
        if (e >= Bn254.Q || z >= Bn254.Q) revert BadProof();
        Point memory a = Bn254.commitmentOf(Bn254.generator(), c0, e, z);
        if (Transcript.dealer(Transcript.board(), i, _bindings[i - 1], c0, a) != e) revert BadProof();
    }

    /// @dev Chaum–Pedersen: log_G T_j = log_{T_i} S, so S is what dealer i and complainer j share.
    /// a = z·G − e·T_j, b = z·T_i − e·S; e = H("complaint"; …, T_i, T_j, S, a, b).
    function _checkSecretPoint(uint256 i, uint256 j, Point memory s, uint256 e, uint256 z) private view {
        if (e >= Bn254.Q || z >= Bn254.Q) revert BadProof();
        Point memory ti = _transportKeys[i - 1];
        Point memory tj = _transportKeys[j - 1];
        Point memory a = Bn254.commitmentOf(Bn254.generator(), tj, e, z);
        Point memory b = Bn254.commitmentOf(ti, s, e, z);
        if (Transcript.complaint(Transcript.board(), i, j, ti, tj, s, a, b) != e) revert BadProof();
    }

    /// @dev Fixes C_0 … C_(t−1) for good and frees the storage of the sums.
    function _recordKey(uint256 count, address[] memory list) private {
        Point[] memory sums = new Point[](count);
        for (uint256 l = 0; l < count; ++l) {
            sums[l] = _sums[l];
            delete _sums[l];
        }
        if (sums[0].isIdentity()) revert BadDeal();
        KeyRecord.create(sums, list);
        emit Ready(sums[0].x, sums[0].y);
    }

    /// @dev Σ_l j^l C_l by Horner's rule.
    function _evaluate(bytes calldata commitments, uint256 count, uint256 j) private view returns (Point memory value) {
        value = _pointAt(commitments, count - 1);
        for (uint256 l = count - 1; l != 0; --l) {
            Bn254.hornerStep(value, j, _pointAt(commitments, l - 1));
        }
    }

    function _pointAt(bytes calldata encoded, uint256 i) private pure returns (Point memory) {
        return Point(_wordAt(encoded, 2 * i), _wordAt(encoded, 2 * i + 1));
    }

    function _wordAt(bytes calldata encoded, uint256 i) private pure returns (uint256) {
        return uint256(bytes32(encoded[i * WORD_LENGTH:(i + 1) * WORD_LENGTH]));
    }

    function _bit(uint256 i) private pure returns (uint16) {
        return uint16(1 << (i - 1));
    }

    function _all(State memory state) private pure returns (uint16) {
        return uint16((1 << state.trustees) - 1);
    }
}
