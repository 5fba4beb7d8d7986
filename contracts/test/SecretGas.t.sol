// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {Proof} from "./TrusteeProver.sol";

/// @title All-in gas of secret elections and of their boards: intrinsic, calldata and execution
/// @dev As in GasTest: every call is a transaction of its own, figures are kept in snapshots/. Steady figures are of a
/// batch that is not the first of its election and not the first on its page.
contract SecretGasTest is SecretFixture {
    uint256 private constant BATCH = 64;

    function setUp() public {
        setUpSecret();
        enrolPage(256);
    }

    /// forge-config: default.isolate = true
    function test_gas_ceremony() public {
        createBoard(5, 3);
        uint256 create = vm.snapshotGasLastCall("trustee, create a board of 5");
        vm.assertLe(create, 400_000);
        uint256[5] memory spent;
        for (uint256 i = 1; i <= 5; ++i) {
            register(i);
            spent[i - 1] = vm.snapshotGasLastCall(string.concat("trustee, register as ", vm.toString(i), " of 5"));
        }
        for (uint256 i = 1; i <= 5; ++i) {
            deal(i);
            spent[
                i
                - 1
            ] += vm.snapshotGasLastCall(string.concat("trustee, deal as ", vm.toString(i), " of 5, threshold 3"));
            vm.assertLe(spent[i - 1], 350_000);
        }
        for (uint256 i = 1; i <= 5; ++i) {
            confirm(i);
            if (i == 1) vm.snapshotGasLastCall("trustee, confirm");
        }
        vm.snapshotGasLastCall("trustee, confirm last");
    }

    /// forge-config: default.isolate = true
    function test_gas_yesNo() public {
        _batches("secret, yes or no, p = 2", hex"02", 2, BATCH, 65_800);
    }

    /// forge-config: default.isolate = true
    function test_gas_threeOptions() public {
        _batches("secret, 3 options, p = 3", hex"03", 3, BATCH, 79_500);
    }

    /// forge-config: default.isolate = true
    function test_gas_fourOptions() public {
        _batches("secret, 4 options, p = 4", hex"04", 4, BATCH, 100_000);
    }

    /// forge-config: default.isolate = true
    function test_gas_fourOptionsTwoCiphertexts() public {
        _batches("secret, 4 options, p = 2", hex"04", 2, BATCH, 114_000);
    }

    /// forge-config: default.isolate = true
    function test_gas_eightOptions() public {
        _batches("secret, 8 options, p = 4", hex"08", 4, 32, 182_500);
    }

    /// forge-config: default.isolate = true
    function test_gas_single() public {
        setUpBoard(5, 3);
        ISecretElection election = createSecret(hex"02", 2);
        vm.snapshotGasLastCall("create a secret election");
        castMany(election, 0, 1, 1, 2);
        uint256 first = vm.snapshotGasLastCall("secret, yes or no, first ballot, alone");
        castMany(election, 5, 1, 1, 2);
        uint256 later = vm.snapshotGasLastCall("secret, yes or no, later ballot, alone");
        vm.assertLe(later, 150_000);
        vm.assertLe(first, 300_000);
    }

    /// forge-config: default.isolate = true
    function test_gas_tally() public {
        setUpBoard(5, 3);
        ISecretElection election = createSecret(hex"04", 4);
        castMany(election, 0, 1, 8, 4);
        vm.warp(CLOSING);
        submit(election, 1);
        vm.assertLe(vm.snapshotGasLastCall("trustee, decryption share, 4 options, threshold 3"), 100_000);
        submit(election, 3);
        submit(election, 5);
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, list3(1, 3, 5));
        uint256[][] memory counts = new uint256[][](1);
        counts[0] = list4(2, 2, 2, 2);
        election.finalise(list3(1, 3, 5), shares, lagrange, counts);
        vm.assertLe(vm.snapshotGasLastCall("finalise, 4 options, threshold 3"), 150_000);
    }

    /// @dev First and a later batch of `size` ballots of one contest on one page, every third place taken.
    function _batches(string memory name, bytes memory optionCounts, uint8 packing, uint256 size, uint256 goal)
        private
    {
        setUpBoard(1, 1);
        ISecretElection election = createSecret(optionCounts, packing);
        string memory batch = string.concat(name, ", batch of ", vm.toString(size));
        castMany(election, 0, 3, size, uint8(optionCounts[0]));
        uint256 first = vm.snapshotGasLastCall(string.concat(batch, ", the first"));
        vm.snapshotValue(string.concat(batch, ", the first, a ballot"), first / size);
        castMany(election, 1, 3, size, uint8(optionCounts[0]));
        uint256 later = vm.snapshotGasLastCall(batch) / size;
        vm.snapshotValue(string.concat(batch, ", a ballot"), later);
        vm.assertLe(later, goal);
    }
}
