// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OpenElection} from "../src/OpenElection.sol";
import {Parameters} from "../src/interfaces/IElection.sol";
import {ISecretElection} from "../src/interfaces/ISecretElection.sol";
import {Point} from "../src/libraries/Bn254.sol";
import {SecretFixture} from "./SecretFixture.sol";
import {SecretProver} from "./SecretProver.sol";
import {TrusteeProver} from "./TrusteeProver.sol";

/// @title The slots that contracts/README.md names hold what it says
contract StorageTest is SecretFixture {
    function setUp() public {
        setUpSecret();
        enrolPage(16);
    }

    function test_storage_voterRoll() public {
        enrolPage(7);
        rekey(3);
        address target = address(roll);
        vm.assertEq(_slot(target, 1), 2);
        vm.assertEq(_slot(target, _entry(1, 2)), uint256(roll.pageRoot(1)));
        vm.assertEq(_slot(target, _entry(0, 3)), 6 << 8 | 15);
        vm.assertEq(_slot(target, _entry(0, 4)), 1 << 3);
        vm.assertEq(_slot(target, _entry(3, 5)), uint160(vm.addr(keys[3])));
    }

    function test_storage_openElection() public {
        setUpOrganisation();
        delete enrolled[0];
        enrolPage(16);
        OpenElection election = createOpen(hex"0203");
        election.cast(batchOf(election, votesOf(vote(2, hex"0102"), vote(5, hex"0101"))));
        address target = address(election);
        // frozen pages << 184 | initialised << 176 | late enrolment << 168 | contests << 160 | roll
        vm.assertEq(
            _slot(target, 0), uint256(1) << 184 | uint256(1) << 176 | uint256(2) << 160 | uint160(address(roll))
        );
        uint256 times = uint256(CLOSING) << 200 | uint256(OPENING) << 160;
        vm.assertEq(_slot(target, 1), times | uint256(2) << 128 | uint128(bytes16(hex"0203")));
        vm.assertEq(_slot(target, 2), uint160(ORGANISER));
        vm.assertEq(_slot(target, 3), uint256(keccak256(METADATA)));
        vm.assertEq(_slot(target, _entry(0, 4)), 1 << 2 | 1 << 5);
        vm.assertEq(_slot(target, _entry(0, 5)), uint256(2) << 32);
        vm.assertEq(_slot(target, _entry(4, 5)), uint256(1) << 64 | uint256(1) << 32);
    }

    function test_storage_secretElection() public {
        setUpBoard(3, 1);
        Parameters memory values = secretParameters(hex"03", 2);
        values.minimumBallots = 3;
        ISecretElection election = createSecret(values);
        castMany(election, 0, 1, 5, 3);
        address target = address(election);
        // packing << 208 | ciphertexts << 192 | minimum << 160 | board
        vm.assertEq(
            _slot(target, 5), uint256(2) << 208 | uint256(2) << 192 | uint256(3) << 160 | uint160(address(board))
        );
        bytes memory sums = election.sums();
        for (uint256 i = 0; i < 8; ++i) {
            vm.assertEq(_slot(target, 71 + i), SecretProver.wordAt(sums, i));
        }
        vm.warp(CLOSING);
        submit(election, 2);
        vm.assertEq(_slot(target, _entry(2, 6)), uint256(election.shareHash(2)));
        (bytes[] memory shares, uint256[] memory lagrange) = decryptionBy(election, list1(2));
        uint256[][] memory counts = new uint256[][](1);
        counts[0] = list3(2, 2, 1);
        election.finalise(list1(2), shares, lagrange, counts);
        vm.assertEq(_slot(target, 7), uint256(1) << 64 | uint256(2) << 32 | 2);
        vm.assertEq(_slot(target, 5) >> 216, 1);
    }

    function test_storage_trusteeBoard() public {
        createBoard(3, 2);
        registerAll();
        address target = address(board);
        vm.assertEq(_slot(target, 0) & 0xffffff, uint256(2) << 16 | uint256(3) << 8 | uint256(1));
        Point memory key = TrusteeProver.transportKey(trustees[1]);
        vm.assertEq(_slot(target, 2), uint160(trusteeAddress(2)));
        vm.assertEq(_slot(target, 18), uint256(TrusteeProver.commitment(target, trustees[1])));
        vm.assertEq(_slot(target, 35), key.x);
        vm.assertEq(_slot(target, 36), key.y);
        dealAll();
        vm.assertTrue(_slot(target, 65) != 0 && _slot(target, 68) != 0 && _slot(target, 69) == 0);
        confirmAll();
        vm.assertEq(_slot(target, 65) | _slot(target, 68), 0);
    }

    function _slot(address target, uint256 slot) private view returns (uint256) {
        return uint256(vm.load(target, bytes32(slot)));
    }

    /// @dev The slot of an entry of the mapping at `slot`.
    function _entry(uint256 key, uint256 slot) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(key, slot)));
    }
}
