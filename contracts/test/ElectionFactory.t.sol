// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ElectionFactory} from "../src/ElectionFactory.sol";
import {OpenElection} from "../src/OpenElection.sol";
import {VoterRoll} from "../src/VoterRoll.sol";
import {IElection, Mode, Parameters} from "../src/interfaces/IElection.sol";
import {IElectionFactory} from "../src/interfaces/IElectionFactory.sol";
import {VotingFixture} from "./VotingFixture.sol";
import {Log} from "./Vm.sol";

/// @title Stands in for any implementation and records what it was initialised with
contract Recorder {
    bytes public initialisation;

    fallback() external {
        initialisation = msg.data;
    }
}

/// @title A roll that calls back while the factory asks it
contract ReentrantRoll {
    IElectionFactory private immutable FACTORY;

    constructor(IElectionFactory factory) {
        FACTORY = factory;
    }

    // forge-lint: disable-next-line(mixed-case-function)
    function ORGANISER_ROLE() external pure returns (bytes32) {
        return 0;
    }

    function hasRole(bytes32, address) external returns (bool) {
        FACTORY.createBoard(new address[](1), 1, [uint64(1), 2, 3]);
        return true;
    }
}

/// @title Who may create elections, and what the factory makes
contract ElectionFactoryTest is VotingFixture {
    address private constant NOBODY = address(0xbad);
    Recorder private secret;
    Recorder private board;

    function setUp() public {
        setUpOrganisation();
        (secret, board) = (new Recorder(), new Recorder());
        factory = new ElectionFactory(address(new OpenElection()), address(secret), address(board));
    }

    function test_constructor_storesImplementations() public view {
        vm.assertEq(factory.secretImplementation(), address(secret));
        vm.assertEq(factory.boardImplementation(), address(board));
        vm.assertTrue(factory.openImplementation().code.length != 0);
    }

    function test_createElection_open() public {
        vm.recordLogs();
        OpenElection election = createOpen(hex"03");
        Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 2);
        vm.assertEq(logs[0].emitter, address(factory));
        vm.assertEq(logs[0].topics[0], IElectionFactory.ElectionCreated.selector);
        vm.assertEq(logs[0].topics[1], bytes32(uint256(uint160(address(election)))));
        vm.assertEq(logs[0].topics[2], bytes32(uint256(uint160(address(roll)))));
        vm.assertEq(logs[0].topics[3], bytes32(uint256(uint160(ORGANISER))));
        vm.assertEq(logs[0].data, abi.encode(Mode.Open));
        vm.assertEq(logs[1].emitter, address(election));
        vm.assertEq(logs[1].topics[0], IElection.Announced.selector);
        vm.assertEq(logs[1].data, abi.encode(METADATA));
        vm.assertEq(address(election).code, _proxyOf(factory.openImplementation()));
    }

    function test_createElection_secret() public {
        Parameters memory values = openParameters(hex"03");
        (values.board, values.packing, values.minimumBallots) = (address(board), 2, 3);
        vm.prank(ORGANISER);
        address election = factory.createElection(Mode.Secret, values, METADATA);
        vm.assertEq(election.code, _proxyOf(address(secret)));
        vm.assertEq(
            Recorder(election).initialisation(), abi.encodeCall(IElection.initialise, (ORGANISER, values, METADATA))
        );
    }

    function test_createElection_eachItsOwn() public {
        OpenElection first = createOpen(hex"03");
        OpenElection second = createOpen(hex"04");
        vm.assertTrue(address(first) != address(second));
        vm.assertEq(first.parameters().optionCounts, hex"03");
        vm.assertEq(second.parameters().optionCounts, hex"04");
        vm.assertTrue(first.domainSeparator() != second.domainSeparator());
    }

    function test_createElection_notOrganiser_reverts() public {
        Parameters memory values = openParameters(hex"03");
        _expectNotOrganiser(values, NOBODY);
        _expectNotOrganiser(values, REGISTRAR);
        _expectNotOrganiser(values, address(this));
        create(values);
    }

    function test_createElection_organiserOfOtherRoll_reverts() public {
        Parameters memory values = openParameters(hex"03");
        values.roll = address(new VoterRoll(NOBODY));
        _expectNotOrganiser(values, ORGANISER);
    }

    function test_createElection_noRoll_reverts() public {
        Parameters memory values = openParameters(hex"03");
        values.roll = NOBODY;
        _expectNotOrganiser(values, ORGANISER);
        values.roll = address(0);
        _expectNotOrganiser(values, ORGANISER);
    }

    function test_createElection_roleTakenBack_reverts() public {
        roll.revokeRole(roll.ORGANISER_ROLE(), ORGANISER);
        _expectNotOrganiser(openParameters(hex"03"), ORGANISER);
    }

    /// @dev The roll is asked by a static call: whatever it does, it changes nothing.
    function test_createElection_rollCallsBack_reverts() public {
        Parameters memory values = openParameters(hex"03");
        values.roll = address(new ReentrantRoll(factory));
        vm.expectRevert();
        vm.prank(ORGANISER);
        factory.createElection(Mode.Open, values, METADATA);
    }

    function test_createBoard() public {
        address[] memory trustees = new address[](2);
        (trustees[0], trustees[1]) = (REGISTRAR, ORGANISER);
        vm.recordLogs();
        vm.prank(NOBODY);
        address made = factory.createBoard(trustees, 2, [uint64(1), 2, 3]);
        Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 1);
        vm.assertEq(logs[0].topics[0], IElectionFactory.BoardCreated.selector);
        vm.assertEq(logs[0].topics[1], bytes32(uint256(uint160(made))));
        vm.assertEq(logs[0].topics[2], bytes32(uint256(uint160(NOBODY))));
        vm.assertEq(made.code, _proxyOf(address(board)));
        vm.assertEq(
            Recorder(made).initialisation(),
            abi.encodeWithSignature(
                "initialise(address[],uint256,uint64[3])", trustees, 2, [uint64(1), uint64(2), uint64(3)]
            )
        );
    }

    function _proxyOf(address implementation) private pure returns (bytes memory) {
        return bytes.concat(hex"363d3d373d3d3d363d73", bytes20(implementation), hex"5af43d82803e903d91602b57fd5bf3");
    }

    function _expectNotOrganiser(Parameters memory values, address caller) private {
        vm.expectRevert(abi.encodeWithSelector(IElectionFactory.NotOrganiserOfRoll.selector, caller, values.roll));
        vm.prank(caller);
        factory.createElection(Mode.Open, values, METADATA);
    }
}
