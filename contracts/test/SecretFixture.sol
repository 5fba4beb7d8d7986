// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ElectionFactory} from "../src/ElectionFactory.sol";
import {VoterRoll} from "../src/VoterRoll.sol";
import {Mode, Parameters} from "../src/interfaces/IElection.sol";
import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {ITrusteeBoard} from "../src/interfaces/ITrusteeBoard.sol";
import {Bn254, Point} from "../src/libraries/Bn254.sol";
import {SecretProver, Setting} from "./SecretProver.sol";
import {Proof, Secrets, TrusteeProver} from "./TrusteeProver.sol";
import {Vote, VotingFixture} from "./VotingFixture.sol";

/// @title Boards whose trustees' secrets are known, secret elections on them, and ballots that verify
abstract contract SecretFixture is VotingFixture {
    using Bn254 for Point;

    address internal constant TRUSTEE_BASE = address(0x7000);
    uint256 internal constant BOARD_SEED = 7;

    ITrusteeBoard internal board;
    Secrets[] internal trustees;

    /// @dev Roll, factory with implementations of all kinds, and roles; the time is that of opening.
    function setUpSecret() internal {
        vm.warp(OPENING);
        roll = new VoterRoll(address(this));
        roll.grantRole(roll.REGISTRAR_ROLE(), REGISTRAR);
        roll.grantRole(roll.ORGANISER_ROLE(), ORGANISER);
        address election = vm.deployCode("SecretElection.sol:SecretElection");
        address trusteeBoard = vm.deployCode("TrusteeBoard.sol:TrusteeBoard");
        factory = new ElectionFactory(address(0xdead), election, trusteeBoard);
    }

    function trusteeAddress(uint256 index) internal pure returns (address) {
        return address(uint160(TRUSTEE_BASE) + uint160(index));
    }

    /// @dev A fresh board of `n` trustees, who have done nothing yet.
    function createBoard(uint256 n, uint256 t) internal {
        address[] memory list = new address[](n);
        delete trustees;
        for (uint256 i = 1; i <= n; ++i) {
            list[i - 1] = trusteeAddress(i);
            trustees.push(TrusteeProver.secrets(BOARD_SEED, i, t));
        }
        uint64 start = uint64(block.timestamp);
        board = ITrusteeBoard(factory.createBoard(list, t, [start + 100, start + 200, start + 300]));
    }

    function register(uint256 i) internal {
        Secrets memory s = trustees[i - 1];
        bytes32 commitment = TrusteeProver.commitment(address(board), s);
        Point memory key = TrusteeProver.transportKey(s);
        Proof memory proof = TrusteeProver.possession(address(board), s);
        vm.prank(trusteeAddress(i));
        board.register(commitment, [key.x, key.y], proof.challenge, proof.response);
    }

    function transportKeys() internal view returns (Point[] memory list) {
        list = new Point[](trustees.length);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = TrusteeProver.transportKey(trustees[i]);
        }
    }

    function sharesOf(uint256 i) internal view returns (bytes memory) {
        return TrusteeProver.shares(address(board), trustees[i - 1], transportKeys());
    }

    function deal(uint256 i) internal {
        deal(i, sharesOf(i));
    }

    function deal(uint256 i, bytes memory shares) internal {
        bytes memory commitments = TrusteeProver.commitments(trustees[i - 1]);
        Proof memory proof = TrusteeProver.knowledge(address(board), trustees[i - 1]);
        vm.prank(trusteeAddress(i));
        board.deal(commitments, shares, proof.challenge, proof.response);
    }

    function confirm(uint256 i) internal {
        vm.prank(trusteeAddress(i));
        board.confirm();
    }

    function registerAll() internal {
        for (uint256 i = 1; i <= trustees.length; ++i) {
            register(i);
        }
    }

    function dealAll() internal {
        for (uint256 i = 1; i <= trustees.length; ++i) {
            deal(i);
        }
    }

    function confirmAll() internal {
        for (uint256 i = 1; i <= trustees.length; ++i) {
            confirm(i);
        }
    }

    /// @dev A board that is ready.
    function setUpBoard(uint256 n, uint256 t) internal {
        createBoard(n, t);
        registerAll();
        dealAll();
        confirmAll();
    }

    /// @dev x_j = Σ_i f_i(j)
    function secretShare(uint256 j) internal view returns (uint256 x) {
        for (uint256 i = 0; i < trustees.length; ++i) {
            x = addmod(x, TrusteeProver.polynomial(trustees[i], j), Bn254.Q);
        }
    }

    function boardKey() internal view returns (Point memory) {
        (uint256 x, uint256 y) = board.key();
        return Point(x, y);
    }

    function secretParameters(bytes memory optionCounts, uint8 packing)
        internal
        view
        returns (Parameters memory values)
    {
        values = openParameters(optionCounts);
        values.board = address(board);
        values.packing = packing;
    }

    function createSecret(Parameters memory values) internal returns (ISecretElection) {
        vm.prank(ORGANISER);
        return ISecretElection(factory.createElection(Mode.Secret, values, METADATA));
    }

    function createSecret(bytes memory optionCounts, uint8 packing) internal returns (ISecretElection) {
        return createSecret(secretParameters(optionCounts, packing));
    }

    function settingOf(ISecretElection election) internal view returns (Setting memory) {
        Parameters memory values = election.parameters();
        return Setting(election.domainSeparator(), boardKey(), values.optionCounts, values.packing);
    }

    /// @dev The ballot of the holder of `number` for one choice per contest.
    function secretVote(ISecretElection election, uint256 number, uint256[] memory choices)
        internal
        view
        returns (Vote memory)
    {
        address voter = vm.addr(keys[number]);
        return vote(number, SecretProver.ballot(settingOf(election), number, voter, choices, number));
    }

    /// @dev The same for an election of one contest.
    function secretVote(ISecretElection election, uint256 number, uint256 choice) internal view returns (Vote memory) {
        return secretVote(election, number, choicesOf(choice));
    }

    function choicesOf(uint256 choice) internal pure returns (uint256[] memory choices) {
        choices = new uint256[](1);
        choices[0] = choice;
    }

    /// @dev Casts one batch of ballots of the numbers first, first + step, …; ballot i chooses i mod `options`.
    function castMany(ISecretElection election, uint256 first, uint256 step, uint256 count, uint256 options) internal {
        election.cast(batchMany(election, first, step, count, options));
    }

    function batchMany(ISecretElection election, uint256 first, uint256 step, uint256 count, uint256 options)
        internal
        view
        returns (bytes memory)
    {
        Vote[] memory votes = new Vote[](count);
        for (uint256 i = 0; i < count; ++i) {
            votes[i] = secretVote(election, first + step * i, i % options);
        }
        return batchOf(election, votes);
    }

    function sharesFor(ISecretElection election, uint256 j) internal view returns (bytes memory, Proof memory) {
        return TrusteeProver.decrypt(election.domainSeparator(), j, secretShare(j), election.sums());
    }

    function submit(ISecretElection election, uint256 j) internal {
        (bytes memory shares, Proof memory proof) = sharesFor(election, j);
        vm.prank(trusteeAddress(j));
        election.submitShares(j, shares, proof.challenge, proof.response);
    }

    /// @dev Arguments of finalise for these trustees.
    function decryptionBy(ISecretElection election, uint256[] memory indices)
        internal
        view
        returns (bytes[] memory shares, uint256[] memory lagrange)
    {
        shares = new bytes[](indices.length);
        lagrange = new uint256[](indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            (shares[i],) = sharesFor(election, indices[i]);
            lagrange[i] = TrusteeProver.lagrange(indices, indices[i]);
        }
    }

    function list1(uint256 a) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = a;
    }

    function list2(uint256 a, uint256 b) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (a, b);
    }

    function list3(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function list4(uint256 a, uint256 b, uint256 c, uint256 d) internal pure returns (uint256[] memory list) {
        list = new uint256[](4);
        (list[0], list[1], list[2], list[3]) = (a, b, c, d);
    }
}
