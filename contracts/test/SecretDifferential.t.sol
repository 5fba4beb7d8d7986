// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {Bn254} from "../src/libraries/Bn254.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {SecretProver, Setting} from "./SecretProver.sol";
import {Vote} from "./VotingFixture.sol";

/// @title BallotProof's assembly against a verifier in plain Solidity
/// @dev A batch is accepted exactly if the plain verifier, equation by equation, accepts each of its ballots.
contract SecretDifferentialTest is SecretFixture {
    function setUp() public {
        setUpSecret();
        enrolPage(8);
        setUpBoard(1, 1);
    }

    /// forge-config: default.fuzz.runs = 40
    function test_fuzz_cast_acceptsEveryShape(uint256 shape, uint256 choice, uint256 more) public {
        uint8 options = uint8(bound(shape & 0xff, 2, 8));
        uint8 packing = uint8(bound(shape >> 8 & 0xff, 1, 4));
        bool two = shape >> 16 & 1 == 1;
        bytes memory optionCounts = two ? abi.encodePacked(options, uint8(3)) : abi.encodePacked(options);
        ISecretElection election = createSecret(optionCounts, packing);
        uint256[] memory choices = two ? list2(choice % options, more % 3) : choicesOf(choice % options);
        Vote memory a = secretVote(election, 1, choices);
        choices[0] = more % options;
        Vote memory b = secretVote(election, 3, choices);
        vm.assertTrue(_plain(election, a) && _plain(election, b));
        vm.assertEq(election.contentsLength(), a.contents.length);
        election.cast(batchOf(election, votesOf(a, b)));
        vm.assertEq(election.ballotCount(), 2);
    }

    /// forge-config: default.fuzz.runs = 120
    function test_fuzz_cast_agreesOnMutations(uint256 place, uint256 kind, uint256 value) public {
        ISecretElection election = createSecret(hex"03", 2);
        Vote memory a = secretVote(election, 1, 2);
        Vote memory b = secretVote(election, 3, value % 3);
        a.contents = _mutate(a.contents, place, kind, value);
        bool expected = _plain(election, a) && _plain(election, b);
        bytes memory batch = batchOf(election, votesOf(a, b));
        (bool accepted,) = address(election).call{gas: 16_777_216}(abi.encodeCall(election.cast, (batch)));
        vm.assertEq(accepted, expected);
        vm.assertEq(election.ballotCount(), expected ? 2 : 0);
    }

    function _plain(ISecretElection election, Vote memory v) private view returns (bool) {
        Setting memory s = settingOf(election);
        return SecretProver.verify(s, v.number, vm.addr(v.key), v.contents);
    }

    /// @dev Changes one word or one point, or nothing.
    function _mutate(bytes memory contents, uint256 place, uint256 kind, uint256 value)
        private
        pure
        returns (bytes memory)
    {
        uint256 i = place % (contents.length / 32);
        uint256 word = SecretProver.wordAt(contents, i);
        kind = kind % 8;
        if (kind == 0) return contents;
        if (kind == 1) return SecretProver.withWord(contents, i, value);
        if (kind == 2) return SecretProver.withWord(contents, i, word ^ (1 << (value & 0xff)));
        if (kind == 3) return SecretProver.withWord(contents, i, addmod(word, Bn254.Q - 1, Bn254.Q));
        if (kind == 4 && word <= type(uint256).max - Bn254.Q) {
            return SecretProver.withWord(contents, i, word + Bn254.Q);
        }
        if (kind == 5) return SecretProver.withWord(contents, i, Bn254.P - word % Bn254.P);
        i = i / 2;
        if (kind == 6) return SecretProver.withPoint(contents, i, SecretProver.pointAt(contents, value % 10));
        return SecretProver.withWord(SecretProver.withWord(contents, 2 * i, 0), 2 * i + 1, 0);
    }
}
