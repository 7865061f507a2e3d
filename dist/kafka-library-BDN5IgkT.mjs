import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.mjs";
import { createRequire } from "node:module";
import { createConnection } from "node:net";
import { createHash, createHmac, pbkdf2, randomBytes } from "node:crypto";
import zlib from "node:zlib";
import { randomUUID as randomUUID$1 } from "crypto";
import { EventEmitter } from "node:events";
import { Writable } from "node:stream";
import { connect } from "node:tls";
import { channel, tracingChannel } from "node:diagnostics_channel";
import { inspect, promisify } from "node:util";
// node_modules/@platformatic/kafka/dist/diagnostic.js
const channelsNamespace = "plt:kafka";
let operationId = 0n;
function createDiagnosticContext(context) {
	return {
		operationId: operationId++,
		...context
	};
}
function notifyCreation(type, instance) {
	instancesChannel.publish({
		type,
		instance
	});
}
function createChannel(name) {
	name = `${channelsNamespace}:${name}`;
	const channel$1 = channel(name);
	channel$1.name = name;
	return channel$1;
}
function createTracingChannel(name) {
	name = `${channelsNamespace}:${name}`;
	const channel = tracingChannel(name);
	channel.name = name;
	return channel;
}
const instancesChannel = createChannel("instances");
const connectionsConnectsChannel = createTracingChannel("connections:connects");
const connectionsApiChannel = createTracingChannel("connections:api");
const connectionsPoolGetsChannel = createTracingChannel("connections:pool:get");
const baseApisChannel = createTracingChannel("base:apis");
const baseMetadataChannel = createTracingChannel("base:metadata");
createTracingChannel("admin:topics");
createTracingChannel("admin:groups");
createTracingChannel("admin:clientQuotas");
createTracingChannel("admin:logDirs");
createTracingChannel("admin:consumerGroupOffsets");
createTracingChannel("admin:configs");
createTracingChannel("admin:acls");
createTracingChannel("admin:offsets");
const producerInitIdempotentChannel = createTracingChannel("producer:initIdempotent");
const producerSendsChannel = createTracingChannel("producer:sends");
const producerTransactionsChannel = createTracingChannel("producer:transactions");
createTracingChannel("consumer:group");
createTracingChannel("consumer:heartbeat");
createTracingChannel("consumer:receives");
createTracingChannel("consumer:fetches");
createTracingChannel("consumer:consumes");
createTracingChannel("consumer:commits");
createTracingChannel("consumer:offsets");
createChannel("consumer:lag");
Object.freeze({
	AddOffsetsToTxn: 25,
	AddPartitionsToTxn: 24,
	AddRaftVoter: 80,
	AllocateProducerIds: 67,
	AlterClientQuotas: 49,
	AlterConfigs: 33,
	AlterPartitionReassignments: 45,
	AlterPartition: 56,
	AlterReplicaLogDirs: 34,
	AlterShareGroupOffsets: 91,
	AlterUserScramCredentials: 51,
	ApiVersions: 18,
	AssignReplicasToDirs: 73,
	BeginQuorumEpoch: 53,
	BrokerHeartbeat: 63,
	BrokerRegistration: 62,
	ConsumerGroupDescribe: 69,
	ConsumerGroupHeartbeat: 68,
	ControlledShutdown: 7,
	ControllerRegistration: 70,
	CreateAcls: 30,
	CreateDelegationToken: 38,
	CreatePartitions: 37,
	CreateTopics: 19,
	DeleteAcls: 31,
	DeleteGroups: 42,
	DeleteRecords: 21,
	DeleteShareGroupOffsets: 92,
	DeleteShareGroupState: 86,
	DeleteTopics: 20,
	DescribeAcls: 29,
	DescribeClientQuotas: 48,
	DescribeCluster: 60,
	DescribeConfigs: 32,
	DescribeDelegationToken: 41,
	DescribeGroups: 15,
	DescribeLogDirs: 35,
	DescribeProducers: 61,
	DescribeQuorum: 55,
	DescribeShareGroupOffsets: 90,
	DescribeTopicPartitions: 75,
	DescribeTransactions: 65,
	DescribeUserScramCredentials: 50,
	ElectLeaders: 43,
	EndQuorumEpoch: 54,
	EndTxn: 26,
	Envelope: 58,
	ExpireDelegationToken: 40,
	Fetch: 1,
	FetchSnapshot: 59,
	FindCoordinator: 10,
	GetTelemetrySubscriptions: 71,
	Heartbeat: 12,
	IncrementalAlterConfigs: 44,
	InitProducerId: 22,
	InitializeShareGroupState: 83,
	JoinGroup: 11,
	LeaderAndIsr: 4,
	LeaveGroup: 13,
	ListClientMetricsResources: 74,
	ListGroups: 16,
	ListOffsets: 2,
	ListPartitionReassignments: 46,
	ListTransactions: 66,
	Metadata: 3,
	OffsetCommit: 8,
	OffsetDelete: 47,
	OffsetFetch: 9,
	OffsetForLeaderEpoch: 23,
	Produce: 0,
	PushTelemetry: 72,
	ReadShareGroupState: 84,
	ReadShareGroupStateSummary: 87,
	RemoveRaftVoter: 81,
	RenewDelegationToken: 39,
	SaslAuthenticate: 36,
	SaslHandshake: 17,
	ShareAcknowledge: 79,
	ShareFetch: 78,
	ShareGroupDescribe: 77,
	ShareGroupHeartbeat: 76,
	StopReplica: 5,
	StreamsGroupDescribe: 89,
	StreamsGroupHeartbeat: 88,
	SyncGroup: 14,
	TxnOffsetCommit: 28,
	UnregisterBroker: 64,
	UpdateFeatures: 57,
	UpdateMetadata: 6,
	UpdateRaftVoter: 82,
	Vote: 52,
	WriteShareGroupState: 85,
	WriteTxnMarkers: 27
});
const protocolAPIsById = Object.freeze({
	0: "Produce",
	1: "Fetch",
	2: "ListOffsets",
	3: "Metadata",
	4: "LeaderAndIsr",
	5: "StopReplica",
	6: "UpdateMetadata",
	7: "ControlledShutdown",
	8: "OffsetCommit",
	9: "OffsetFetch",
	10: "FindCoordinator",
	11: "JoinGroup",
	12: "Heartbeat",
	13: "LeaveGroup",
	14: "SyncGroup",
	15: "DescribeGroups",
	16: "ListGroups",
	17: "SaslHandshake",
	18: "ApiVersions",
	19: "CreateTopics",
	20: "DeleteTopics",
	21: "DeleteRecords",
	22: "InitProducerId",
	23: "OffsetForLeaderEpoch",
	24: "AddPartitionsToTxn",
	25: "AddOffsetsToTxn",
	26: "EndTxn",
	27: "WriteTxnMarkers",
	28: "TxnOffsetCommit",
	29: "DescribeAcls",
	30: "CreateAcls",
	31: "DeleteAcls",
	32: "DescribeConfigs",
	33: "AlterConfigs",
	34: "AlterReplicaLogDirs",
	35: "DescribeLogDirs",
	36: "SaslAuthenticate",
	37: "CreatePartitions",
	38: "CreateDelegationToken",
	39: "RenewDelegationToken",
	40: "ExpireDelegationToken",
	41: "DescribeDelegationToken",
	42: "DeleteGroups",
	43: "ElectLeaders",
	44: "IncrementalAlterConfigs",
	45: "AlterPartitionReassignments",
	46: "ListPartitionReassignments",
	47: "OffsetDelete",
	48: "DescribeClientQuotas",
	49: "AlterClientQuotas",
	50: "DescribeUserScramCredentials",
	51: "AlterUserScramCredentials",
	52: "Vote",
	53: "BeginQuorumEpoch",
	54: "EndQuorumEpoch",
	55: "DescribeQuorum",
	56: "AlterPartition",
	57: "UpdateFeatures",
	58: "Envelope",
	59: "FetchSnapshot",
	60: "DescribeCluster",
	61: "DescribeProducers",
	62: "BrokerRegistration",
	63: "BrokerHeartbeat",
	64: "UnregisterBroker",
	65: "DescribeTransactions",
	66: "ListTransactions",
	67: "AllocateProducerIds",
	68: "ConsumerGroupHeartbeat",
	69: "ConsumerGroupDescribe",
	70: "ControllerRegistration",
	71: "GetTelemetrySubscriptions",
	72: "PushTelemetry",
	73: "AssignReplicasToDirs",
	74: "ListClientMetricsResources",
	75: "DescribeTopicPartitions",
	76: "ShareGroupHeartbeat",
	77: "ShareGroupDescribe",
	78: "ShareFetch",
	79: "ShareAcknowledge",
	80: "AddRaftVoter",
	81: "RemoveRaftVoter",
	82: "UpdateRaftVoter",
	83: "InitializeShareGroupState",
	84: "ReadShareGroupState",
	85: "WriteShareGroupState",
	86: "DeleteShareGroupState",
	87: "ReadShareGroupStateSummary",
	88: "StreamsGroupHeartbeat",
	89: "StreamsGroupDescribe",
	90: "DescribeShareGroupOffsets",
	91: "AlterShareGroupOffsets",
	92: "DeleteShareGroupOffsets"
});
// node_modules/@platformatic/kafka/dist/protocol/errors.js
const protocolErrorsCodesById = {
	0: "NONE",
	1: "OFFSET_OUT_OF_RANGE",
	2: "CORRUPT_MESSAGE",
	3: "UNKNOWN_TOPIC_OR_PARTITION",
	4: "INVALID_FETCH_SIZE",
	5: "LEADER_NOT_AVAILABLE",
	6: "NOT_LEADER_OR_FOLLOWER",
	7: "REQUEST_TIMED_OUT",
	8: "BROKER_NOT_AVAILABLE",
	9: "REPLICA_NOT_AVAILABLE",
	10: "MESSAGE_TOO_LARGE",
	11: "STALE_CONTROLLER_EPOCH",
	12: "OFFSET_METADATA_TOO_LARGE",
	13: "NETWORK_EXCEPTION",
	14: "COORDINATOR_LOAD_IN_PROGRESS",
	15: "COORDINATOR_NOT_AVAILABLE",
	16: "NOT_COORDINATOR",
	17: "INVALID_TOPIC_EXCEPTION",
	18: "RECORD_LIST_TOO_LARGE",
	19: "NOT_ENOUGH_REPLICAS",
	20: "NOT_ENOUGH_REPLICAS_AFTER_APPEND",
	21: "INVALID_REQUIRED_ACKS",
	22: "ILLEGAL_GENERATION",
	23: "INCONSISTENT_GROUP_PROTOCOL",
	24: "INVALID_GROUP_ID",
	25: "UNKNOWN_MEMBER_ID",
	26: "INVALID_SESSION_TIMEOUT",
	27: "REBALANCE_IN_PROGRESS",
	28: "INVALID_COMMIT_OFFSET_SIZE",
	29: "TOPIC_AUTHORIZATION_FAILED",
	30: "GROUP_AUTHORIZATION_FAILED",
	31: "CLUSTER_AUTHORIZATION_FAILED",
	32: "INVALID_TIMESTAMP",
	33: "UNSUPPORTED_SASL_MECHANISM",
	34: "ILLEGAL_SASL_STATE",
	35: "UNSUPPORTED_VERSION",
	36: "TOPIC_ALREADY_EXISTS",
	37: "INVALID_PARTITIONS",
	38: "INVALID_REPLICATION_FACTOR",
	39: "INVALID_REPLICA_ASSIGNMENT",
	40: "INVALID_CONFIG",
	41: "NOT_CONTROLLER",
	42: "INVALID_REQUEST",
	43: "UNSUPPORTED_FOR_MESSAGE_FORMAT",
	44: "POLICY_VIOLATION",
	45: "OUT_OF_ORDER_SEQUENCE_NUMBER",
	46: "DUPLICATE_SEQUENCE_NUMBER",
	47: "INVALID_PRODUCER_EPOCH",
	48: "INVALID_TXN_STATE",
	49: "INVALID_PRODUCER_ID_MAPPING",
	50: "INVALID_TRANSACTION_TIMEOUT",
	51: "CONCURRENT_TRANSACTIONS",
	52: "TRANSACTION_COORDINATOR_FENCED",
	53: "TRANSACTIONAL_ID_AUTHORIZATION_FAILED",
	54: "SECURITY_DISABLED",
	55: "OPERATION_NOT_ATTEMPTED",
	56: "KAFKA_STORAGE_ERROR",
	57: "LOG_DIR_NOT_FOUND",
	58: "SASL_AUTHENTICATION_FAILED",
	59: "UNKNOWN_PRODUCER_ID",
	60: "REASSIGNMENT_IN_PROGRESS",
	61: "DELEGATION_TOKEN_AUTH_DISABLED",
	62: "DELEGATION_TOKEN_NOT_FOUND",
	63: "DELEGATION_TOKEN_OWNER_MISMATCH",
	64: "DELEGATION_TOKEN_REQUEST_NOT_ALLOWED",
	65: "DELEGATION_TOKEN_AUTHORIZATION_FAILED",
	66: "DELEGATION_TOKEN_EXPIRED",
	67: "INVALID_PRINCIPAL_TYPE",
	68: "NON_EMPTY_GROUP",
	69: "GROUP_ID_NOT_FOUND",
	70: "FETCH_SESSION_ID_NOT_FOUND",
	71: "INVALID_FETCH_SESSION_EPOCH",
	72: "LISTENER_NOT_FOUND",
	73: "TOPIC_DELETION_DISABLED",
	74: "FENCED_LEADER_EPOCH",
	75: "UNKNOWN_LEADER_EPOCH",
	76: "UNSUPPORTED_COMPRESSION_TYPE",
	77: "STALE_BROKER_EPOCH",
	78: "OFFSET_NOT_AVAILABLE",
	79: "MEMBER_ID_REQUIRED",
	80: "PREFERRED_LEADER_NOT_AVAILABLE",
	81: "GROUP_MAX_SIZE_REACHED",
	82: "FENCED_INSTANCE_ID",
	83: "ELIGIBLE_LEADERS_NOT_AVAILABLE",
	84: "ELECTION_NOT_NEEDED",
	85: "NO_REASSIGNMENT_IN_PROGRESS",
	86: "GROUP_SUBSCRIBED_TO_TOPIC",
	87: "INVALID_RECORD",
	88: "UNSTABLE_OFFSET_COMMIT",
	89: "THROTTLING_QUOTA_EXCEEDED",
	90: "PRODUCER_FENCED",
	91: "RESOURCE_NOT_FOUND",
	92: "DUPLICATE_RESOURCE",
	93: "UNACCEPTABLE_CREDENTIAL",
	94: "INCONSISTENT_VOTER_SET",
	95: "INVALID_UPDATE_VERSION",
	96: "FEATURE_UPDATE_FAILED",
	97: "PRINCIPAL_DESERIALIZATION_FAILURE",
	98: "SNAPSHOT_NOT_FOUND",
	99: "POSITION_OUT_OF_RANGE",
	100: "UNKNOWN_TOPIC_ID",
	101: "DUPLICATE_BROKER_REGISTRATION",
	102: "BROKER_ID_NOT_REGISTERED",
	103: "INCONSISTENT_TOPIC_ID",
	104: "INCONSISTENT_CLUSTER_ID",
	105: "TRANSACTIONAL_ID_NOT_FOUND",
	106: "FETCH_SESSION_TOPIC_ID_ERROR",
	107: "INELIGIBLE_REPLICA",
	108: "NEW_LEADER_ELECTED",
	109: "OFFSET_MOVED_TO_TIERED_STORAGE",
	110: "FENCED_MEMBER_EPOCH",
	111: "UNRELEASED_INSTANCE_ID",
	112: "UNSUPPORTED_ASSIGNOR",
	113: "STALE_MEMBER_EPOCH",
	114: "MISMATCHED_ENDPOINT_TYPE",
	115: "UNSUPPORTED_ENDPOINT_TYPE",
	116: "UNKNOWN_CONTROLLER_ID",
	117: "UNKNOWN_SUBSCRIPTION_ID",
	118: "TELEMETRY_TOO_LARGE",
	119: "INVALID_REGISTRATION",
	120: "TRANSACTION_ABORTABLE",
	121: "INVALID_RECORD_STATE",
	122: "SHARE_SESSION_NOT_FOUND",
	123: "INVALID_SHARE_SESSION_EPOCH",
	124: "FENCED_STATE_EPOCH",
	125: "INVALID_VOTER_KEY",
	126: "DUPLICATE_VOTER",
	127: "VOTER_NOT_FOUND",
	"-1": "UNKNOWN_SERVER_ERROR"
};
const protocolErrors = {
	UNKNOWN_SERVER_ERROR: {
		id: "UNKNOWN_SERVER_ERROR",
		code: -1,
		canRetry: false,
		message: "The server experienced an unexpected error when processing the request."
	},
	NONE: {
		id: "NONE",
		code: 0,
		canRetry: false,
		message: ""
	},
	OFFSET_OUT_OF_RANGE: {
		id: "OFFSET_OUT_OF_RANGE",
		code: 1,
		canRetry: false,
		message: "The requested offset is not within the range of offsets maintained by the server."
	},
	CORRUPT_MESSAGE: {
		id: "CORRUPT_MESSAGE",
		code: 2,
		canRetry: true,
		message: "This message has failed its CRC checksum, exceeds the valid size, has a null key for a compacted topic, or is otherwise corrupt."
	},
	UNKNOWN_TOPIC_OR_PARTITION: {
		id: "UNKNOWN_TOPIC_OR_PARTITION",
		code: 3,
		canRetry: true,
		message: "This server does not host this topic-partition."
	},
	INVALID_FETCH_SIZE: {
		id: "INVALID_FETCH_SIZE",
		code: 4,
		canRetry: false,
		message: "The requested fetch size is invalid."
	},
	LEADER_NOT_AVAILABLE: {
		id: "LEADER_NOT_AVAILABLE",
		code: 5,
		canRetry: true,
		message: "There is no leader for this topic-partition as we are in the middle of a leadership election."
	},
	NOT_LEADER_OR_FOLLOWER: {
		id: "NOT_LEADER_OR_FOLLOWER",
		code: 6,
		canRetry: true,
		message: "For requests intended only for the leader, this error indicates that the broker is not the current leader. For requests intended for any replica, this error indicates that the broker is not a replica of the topic partition."
	},
	REQUEST_TIMED_OUT: {
		id: "REQUEST_TIMED_OUT",
		code: 7,
		canRetry: true,
		message: "The request timed out."
	},
	BROKER_NOT_AVAILABLE: {
		id: "BROKER_NOT_AVAILABLE",
		code: 8,
		canRetry: false,
		message: "The broker is not available."
	},
	REPLICA_NOT_AVAILABLE: {
		id: "REPLICA_NOT_AVAILABLE",
		code: 9,
		canRetry: true,
		message: "The replica is not available for the requested topic-partition. Produce/Fetch requests and other requests intended only for the leader or follower return NOT_LEADER_OR_FOLLOWER if the broker is not a replica of the topic-partition."
	},
	MESSAGE_TOO_LARGE: {
		id: "MESSAGE_TOO_LARGE",
		code: 10,
		canRetry: false,
		message: "The request included a message larger than the max message size the server will accept."
	},
	STALE_CONTROLLER_EPOCH: {
		id: "STALE_CONTROLLER_EPOCH",
		code: 11,
		canRetry: false,
		message: "The controller moved to another broker."
	},
	OFFSET_METADATA_TOO_LARGE: {
		id: "OFFSET_METADATA_TOO_LARGE",
		code: 12,
		canRetry: false,
		message: "The metadata field of the offset request was too large."
	},
	NETWORK_EXCEPTION: {
		id: "NETWORK_EXCEPTION",
		code: 13,
		canRetry: true,
		message: "The server disconnected before a response was received."
	},
	COORDINATOR_LOAD_IN_PROGRESS: {
		id: "COORDINATOR_LOAD_IN_PROGRESS",
		code: 14,
		canRetry: true,
		message: "The coordinator is loading and hence can't process requests."
	},
	COORDINATOR_NOT_AVAILABLE: {
		id: "COORDINATOR_NOT_AVAILABLE",
		code: 15,
		canRetry: true,
		message: "The coordinator is not available."
	},
	NOT_COORDINATOR: {
		id: "NOT_COORDINATOR",
		code: 16,
		canRetry: true,
		message: "This is not the correct coordinator."
	},
	INVALID_TOPIC_EXCEPTION: {
		id: "INVALID_TOPIC_EXCEPTION",
		code: 17,
		canRetry: false,
		message: "The request attempted to perform an operation on an invalid topic."
	},
	RECORD_LIST_TOO_LARGE: {
		id: "RECORD_LIST_TOO_LARGE",
		code: 18,
		canRetry: false,
		message: "The request included message batch larger than the configured segment size on the server."
	},
	NOT_ENOUGH_REPLICAS: {
		id: "NOT_ENOUGH_REPLICAS",
		code: 19,
		canRetry: true,
		message: "Messages are rejected since there are fewer in-sync replicas than required."
	},
	NOT_ENOUGH_REPLICAS_AFTER_APPEND: {
		id: "NOT_ENOUGH_REPLICAS_AFTER_APPEND",
		code: 20,
		canRetry: true,
		message: "Messages are written to the log, but to fewer in-sync replicas than required."
	},
	INVALID_REQUIRED_ACKS: {
		id: "INVALID_REQUIRED_ACKS",
		code: 21,
		canRetry: false,
		message: "Produce request specified an invalid value for required acks."
	},
	ILLEGAL_GENERATION: {
		id: "ILLEGAL_GENERATION",
		code: 22,
		canRetry: false,
		message: "Specified group generation id is not valid."
	},
	INCONSISTENT_GROUP_PROTOCOL: {
		id: "INCONSISTENT_GROUP_PROTOCOL",
		code: 23,
		canRetry: false,
		message: "The group member's supported protocols are incompatible with those of existing members or first group member tried to join with empty protocol type or empty protocol list."
	},
	INVALID_GROUP_ID: {
		id: "INVALID_GROUP_ID",
		code: 24,
		canRetry: false,
		message: "The configured groupId is invalid."
	},
	UNKNOWN_MEMBER_ID: {
		id: "UNKNOWN_MEMBER_ID",
		code: 25,
		canRetry: false,
		message: "The coordinator is not aware of this member."
	},
	INVALID_SESSION_TIMEOUT: {
		id: "INVALID_SESSION_TIMEOUT",
		code: 26,
		canRetry: false,
		message: "The session timeout is not within the range allowed by the broker (as configured by group.min.session.timeout.ms and group.max.session.timeout.ms)."
	},
	REBALANCE_IN_PROGRESS: {
		id: "REBALANCE_IN_PROGRESS",
		code: 27,
		canRetry: false,
		message: "The group is rebalancing, so a rejoin is needed."
	},
	INVALID_COMMIT_OFFSET_SIZE: {
		id: "INVALID_COMMIT_OFFSET_SIZE",
		code: 28,
		canRetry: false,
		message: "The committing offset data size is not valid."
	},
	TOPIC_AUTHORIZATION_FAILED: {
		id: "TOPIC_AUTHORIZATION_FAILED",
		code: 29,
		canRetry: false,
		message: "Topic authorization failed."
	},
	GROUP_AUTHORIZATION_FAILED: {
		id: "GROUP_AUTHORIZATION_FAILED",
		code: 30,
		canRetry: false,
		message: "Group authorization failed."
	},
	CLUSTER_AUTHORIZATION_FAILED: {
		id: "CLUSTER_AUTHORIZATION_FAILED",
		code: 31,
		canRetry: false,
		message: "Cluster authorization failed."
	},
	INVALID_TIMESTAMP: {
		id: "INVALID_TIMESTAMP",
		code: 32,
		canRetry: false,
		message: "The timestamp of the message is out of acceptable range."
	},
	UNSUPPORTED_SASL_MECHANISM: {
		id: "UNSUPPORTED_SASL_MECHANISM",
		code: 33,
		canRetry: false,
		message: "The broker does not support the requested SASL mechanism."
	},
	ILLEGAL_SASL_STATE: {
		id: "ILLEGAL_SASL_STATE",
		code: 34,
		canRetry: false,
		message: "Request is not valid given the current SASL state."
	},
	UNSUPPORTED_VERSION: {
		id: "UNSUPPORTED_VERSION",
		code: 35,
		canRetry: false,
		message: "The version of API is not supported."
	},
	TOPIC_ALREADY_EXISTS: {
		id: "TOPIC_ALREADY_EXISTS",
		code: 36,
		canRetry: false,
		message: "Topic with this name already exists."
	},
	INVALID_PARTITIONS: {
		id: "INVALID_PARTITIONS",
		code: 37,
		canRetry: false,
		message: "Number of partitions is below 1."
	},
	INVALID_REPLICATION_FACTOR: {
		id: "INVALID_REPLICATION_FACTOR",
		code: 38,
		canRetry: false,
		message: "Replication factor is below 1 or larger than the number of available brokers."
	},
	INVALID_REPLICA_ASSIGNMENT: {
		id: "INVALID_REPLICA_ASSIGNMENT",
		code: 39,
		canRetry: false,
		message: "Replica assignment is invalid."
	},
	INVALID_CONFIG: {
		id: "INVALID_CONFIG",
		code: 40,
		canRetry: false,
		message: "Configuration is invalid."
	},
	NOT_CONTROLLER: {
		id: "NOT_CONTROLLER",
		code: 41,
		canRetry: true,
		message: "This is not the correct controller for this cluster."
	},
	INVALID_REQUEST: {
		id: "INVALID_REQUEST",
		code: 42,
		canRetry: false,
		message: "This most likely occurs because of a request being malformed by the client library or the message was sent to an incompatible broker. See the broker logs for more details."
	},
	UNSUPPORTED_FOR_MESSAGE_FORMAT: {
		id: "UNSUPPORTED_FOR_MESSAGE_FORMAT",
		code: 43,
		canRetry: false,
		message: "The message format version on the broker does not support the request."
	},
	POLICY_VIOLATION: {
		id: "POLICY_VIOLATION",
		code: 44,
		canRetry: false,
		message: "Request parameters do not satisfy the configured policy."
	},
	OUT_OF_ORDER_SEQUENCE_NUMBER: {
		id: "OUT_OF_ORDER_SEQUENCE_NUMBER",
		code: 45,
		canRetry: false,
		message: "The broker received an out of order sequence number."
	},
	DUPLICATE_SEQUENCE_NUMBER: {
		id: "DUPLICATE_SEQUENCE_NUMBER",
		code: 46,
		canRetry: false,
		message: "The broker received a duplicate sequence number."
	},
	INVALID_PRODUCER_EPOCH: {
		id: "INVALID_PRODUCER_EPOCH",
		code: 47,
		canRetry: false,
		message: "Producer attempted to produce with an old epoch."
	},
	INVALID_TXN_STATE: {
		id: "INVALID_TXN_STATE",
		code: 48,
		canRetry: false,
		message: "The producer attempted a transactional operation in an invalid state."
	},
	INVALID_PRODUCER_ID_MAPPING: {
		id: "INVALID_PRODUCER_ID_MAPPING",
		code: 49,
		canRetry: false,
		message: "The producer attempted to use a producer id which is not currently assigned to its transactional id."
	},
	INVALID_TRANSACTION_TIMEOUT: {
		id: "INVALID_TRANSACTION_TIMEOUT",
		code: 50,
		canRetry: false,
		message: "The transaction timeout is larger than the maximum value allowed by the broker (as configured by transaction.max.timeout.ms)."
	},
	CONCURRENT_TRANSACTIONS: {
		id: "CONCURRENT_TRANSACTIONS",
		code: 51,
		canRetry: true,
		message: "The producer attempted to update a transaction while another concurrent operation on the same transaction was ongoing."
	},
	TRANSACTION_COORDINATOR_FENCED: {
		id: "TRANSACTION_COORDINATOR_FENCED",
		code: 52,
		canRetry: false,
		message: "Indicates that the transaction coordinator sending a WriteTxnMarker is no longer the current coordinator for a given producer."
	},
	TRANSACTIONAL_ID_AUTHORIZATION_FAILED: {
		id: "TRANSACTIONAL_ID_AUTHORIZATION_FAILED",
		code: 53,
		canRetry: false,
		message: "Transactional Id authorization failed."
	},
	SECURITY_DISABLED: {
		id: "SECURITY_DISABLED",
		code: 54,
		canRetry: false,
		message: "Security features are disabled."
	},
	OPERATION_NOT_ATTEMPTED: {
		id: "OPERATION_NOT_ATTEMPTED",
		code: 55,
		canRetry: false,
		message: "The broker did not attempt to execute this operation. This may happen for batched RPCs where some operations in the batch failed, causing the broker to respond without trying the rest."
	},
	KAFKA_STORAGE_ERROR: {
		id: "KAFKA_STORAGE_ERROR",
		code: 56,
		canRetry: true,
		message: "Disk error when trying to access log file on the disk."
	},
	LOG_DIR_NOT_FOUND: {
		id: "LOG_DIR_NOT_FOUND",
		code: 57,
		canRetry: false,
		message: "The user-specified log directory is not found in the broker config."
	},
	SASL_AUTHENTICATION_FAILED: {
		id: "SASL_AUTHENTICATION_FAILED",
		code: 58,
		canRetry: false,
		message: "SASL authentication failed."
	},
	UNKNOWN_PRODUCER_ID: {
		id: "UNKNOWN_PRODUCER_ID",
		code: 59,
		canRetry: false,
		message: "This exception is raised by the broker if it could not locate the producer metadata associated with the producerId in question. This could happen if, for instance, the producer's records were deleted because their retention time had elapsed. Once the last records of the producerId are removed, the producer's metadata is removed from the broker, and future appends by the producer will return this exception."
	},
	REASSIGNMENT_IN_PROGRESS: {
		id: "REASSIGNMENT_IN_PROGRESS",
		code: 60,
		canRetry: false,
		message: "A partition reassignment is in progress."
	},
	DELEGATION_TOKEN_AUTH_DISABLED: {
		id: "DELEGATION_TOKEN_AUTH_DISABLED",
		code: 61,
		canRetry: false,
		message: "Delegation Token feature is not enabled."
	},
	DELEGATION_TOKEN_NOT_FOUND: {
		id: "DELEGATION_TOKEN_NOT_FOUND",
		code: 62,
		canRetry: false,
		message: "Delegation Token is not found on server."
	},
	DELEGATION_TOKEN_OWNER_MISMATCH: {
		id: "DELEGATION_TOKEN_OWNER_MISMATCH",
		code: 63,
		canRetry: false,
		message: "Specified Principal is not valid Owner/Renewer."
	},
	DELEGATION_TOKEN_REQUEST_NOT_ALLOWED: {
		id: "DELEGATION_TOKEN_REQUEST_NOT_ALLOWED",
		code: 64,
		canRetry: false,
		message: "Delegation Token requests are not allowed on PLAINTEXT/1-way SSL channels and on delegation token authenticated channels."
	},
	DELEGATION_TOKEN_AUTHORIZATION_FAILED: {
		id: "DELEGATION_TOKEN_AUTHORIZATION_FAILED",
		code: 65,
		canRetry: false,
		message: "Delegation Token authorization failed."
	},
	DELEGATION_TOKEN_EXPIRED: {
		id: "DELEGATION_TOKEN_EXPIRED",
		code: 66,
		canRetry: false,
		message: "Delegation Token is expired."
	},
	INVALID_PRINCIPAL_TYPE: {
		id: "INVALID_PRINCIPAL_TYPE",
		code: 67,
		canRetry: false,
		message: "Supplied principalType is not supported."
	},
	NON_EMPTY_GROUP: {
		id: "NON_EMPTY_GROUP",
		code: 68,
		canRetry: false,
		message: "The group is not empty."
	},
	GROUP_ID_NOT_FOUND: {
		id: "GROUP_ID_NOT_FOUND",
		code: 69,
		canRetry: false,
		message: "The group id does not exist."
	},
	FETCH_SESSION_ID_NOT_FOUND: {
		id: "FETCH_SESSION_ID_NOT_FOUND",
		code: 70,
		canRetry: true,
		message: "The fetch session ID was not found."
	},
	INVALID_FETCH_SESSION_EPOCH: {
		id: "INVALID_FETCH_SESSION_EPOCH",
		code: 71,
		canRetry: true,
		message: "The fetch session epoch is invalid."
	},
	LISTENER_NOT_FOUND: {
		id: "LISTENER_NOT_FOUND",
		code: 72,
		canRetry: true,
		message: "There is no listener on the leader broker that matches the listener on which metadata request was processed."
	},
	TOPIC_DELETION_DISABLED: {
		id: "TOPIC_DELETION_DISABLED",
		code: 73,
		canRetry: false,
		message: "Topic deletion is disabled."
	},
	FENCED_LEADER_EPOCH: {
		id: "FENCED_LEADER_EPOCH",
		code: 74,
		canRetry: true,
		message: "The leader epoch in the request is older than the epoch on the broker."
	},
	UNKNOWN_LEADER_EPOCH: {
		id: "UNKNOWN_LEADER_EPOCH",
		code: 75,
		canRetry: true,
		message: "The leader epoch in the request is newer than the epoch on the broker."
	},
	UNSUPPORTED_COMPRESSION_TYPE: {
		id: "UNSUPPORTED_COMPRESSION_TYPE",
		code: 76,
		canRetry: false,
		message: "The requesting client does not support the compression type of given partition."
	},
	STALE_BROKER_EPOCH: {
		id: "STALE_BROKER_EPOCH",
		code: 77,
		canRetry: false,
		message: "Broker epoch has changed."
	},
	OFFSET_NOT_AVAILABLE: {
		id: "OFFSET_NOT_AVAILABLE",
		code: 78,
		canRetry: true,
		message: "The leader high watermark has not caught up from a recent leader election so the offsets cannot be guaranteed to be monotonically increasing."
	},
	MEMBER_ID_REQUIRED: {
		id: "MEMBER_ID_REQUIRED",
		code: 79,
		canRetry: false,
		message: "The group member needs to have a valid member id before actually entering a consumer group."
	},
	PREFERRED_LEADER_NOT_AVAILABLE: {
		id: "PREFERRED_LEADER_NOT_AVAILABLE",
		code: 80,
		canRetry: true,
		message: "The preferred leader was not available."
	},
	GROUP_MAX_SIZE_REACHED: {
		id: "GROUP_MAX_SIZE_REACHED",
		code: 81,
		canRetry: false,
		message: "The consumer group has reached its max size."
	},
	FENCED_INSTANCE_ID: {
		id: "FENCED_INSTANCE_ID",
		code: 82,
		canRetry: false,
		message: "The broker rejected this static consumer since another consumer with the same group.instance.id has registered with a different member.id."
	},
	ELIGIBLE_LEADERS_NOT_AVAILABLE: {
		id: "ELIGIBLE_LEADERS_NOT_AVAILABLE",
		code: 83,
		canRetry: true,
		message: "Eligible topic partition leaders are not available."
	},
	ELECTION_NOT_NEEDED: {
		id: "ELECTION_NOT_NEEDED",
		code: 84,
		canRetry: true,
		message: "Leader election not needed for topic partition."
	},
	NO_REASSIGNMENT_IN_PROGRESS: {
		id: "NO_REASSIGNMENT_IN_PROGRESS",
		code: 85,
		canRetry: false,
		message: "No partition reassignment is in progress."
	},
	GROUP_SUBSCRIBED_TO_TOPIC: {
		id: "GROUP_SUBSCRIBED_TO_TOPIC",
		code: 86,
		canRetry: false,
		message: "Deleting offsets of a topic is forbidden while the consumer group is actively subscribed to it."
	},
	INVALID_RECORD: {
		id: "INVALID_RECORD",
		code: 87,
		canRetry: false,
		message: "This record has failed the validation on broker and hence will be rejected."
	},
	UNSTABLE_OFFSET_COMMIT: {
		id: "UNSTABLE_OFFSET_COMMIT",
		code: 88,
		canRetry: true,
		message: "There are unstable offsets that need to be cleared."
	},
	THROTTLING_QUOTA_EXCEEDED: {
		id: "THROTTLING_QUOTA_EXCEEDED",
		code: 89,
		canRetry: true,
		message: "The throttling quota has been exceeded."
	},
	PRODUCER_FENCED: {
		id: "PRODUCER_FENCED",
		code: 90,
		canRetry: false,
		message: "There is a newer producer with the same transactionalId which fences the current one."
	},
	RESOURCE_NOT_FOUND: {
		id: "RESOURCE_NOT_FOUND",
		code: 91,
		canRetry: false,
		message: "A request illegally referred to a resource that does not exist."
	},
	DUPLICATE_RESOURCE: {
		id: "DUPLICATE_RESOURCE",
		code: 92,
		canRetry: false,
		message: "A request illegally referred to the same resource twice."
	},
	UNACCEPTABLE_CREDENTIAL: {
		id: "UNACCEPTABLE_CREDENTIAL",
		code: 93,
		canRetry: false,
		message: "Requested credential would not meet criteria for acceptability."
	},
	INCONSISTENT_VOTER_SET: {
		id: "INCONSISTENT_VOTER_SET",
		code: 94,
		canRetry: false,
		message: "Indicates that the either the sender or recipient of a voter-only request is not one of the expected voters."
	},
	INVALID_UPDATE_VERSION: {
		id: "INVALID_UPDATE_VERSION",
		code: 95,
		canRetry: false,
		message: "The given update version was invalid."
	},
	FEATURE_UPDATE_FAILED: {
		id: "FEATURE_UPDATE_FAILED",
		code: 96,
		canRetry: false,
		message: "Unable to update finalized features due to an unexpected server error."
	},
	PRINCIPAL_DESERIALIZATION_FAILURE: {
		id: "PRINCIPAL_DESERIALIZATION_FAILURE",
		code: 97,
		canRetry: false,
		message: "Request principal deserialization failed during forwarding. This indicates an internal error on the broker cluster security setup."
	},
	SNAPSHOT_NOT_FOUND: {
		id: "SNAPSHOT_NOT_FOUND",
		code: 98,
		canRetry: false,
		message: "Requested snapshot was not found."
	},
	POSITION_OUT_OF_RANGE: {
		id: "POSITION_OUT_OF_RANGE",
		code: 99,
		canRetry: false,
		message: "Requested position is not greater than or equal to zero, and less than the size of the snapshot."
	},
	UNKNOWN_TOPIC_ID: {
		id: "UNKNOWN_TOPIC_ID",
		code: 100,
		canRetry: true,
		message: "This server does not host this topic ID."
	},
	DUPLICATE_BROKER_REGISTRATION: {
		id: "DUPLICATE_BROKER_REGISTRATION",
		code: 101,
		canRetry: false,
		message: "This broker ID is already in use."
	},
	BROKER_ID_NOT_REGISTERED: {
		id: "BROKER_ID_NOT_REGISTERED",
		code: 102,
		canRetry: false,
		message: "The given broker ID was not registered."
	},
	INCONSISTENT_TOPIC_ID: {
		id: "INCONSISTENT_TOPIC_ID",
		code: 103,
		canRetry: true,
		message: "The log's topic ID did not match the topic ID in the request."
	},
	INCONSISTENT_CLUSTER_ID: {
		id: "INCONSISTENT_CLUSTER_ID",
		code: 104,
		canRetry: false,
		message: "The clusterId in the request does not match that found on the server."
	},
	TRANSACTIONAL_ID_NOT_FOUND: {
		id: "TRANSACTIONAL_ID_NOT_FOUND",
		code: 105,
		canRetry: false,
		message: "The transactionalId could not be found."
	},
	FETCH_SESSION_TOPIC_ID_ERROR: {
		id: "FETCH_SESSION_TOPIC_ID_ERROR",
		code: 106,
		canRetry: true,
		message: "The fetch session encountered inconsistent topic ID usage."
	},
	INELIGIBLE_REPLICA: {
		id: "INELIGIBLE_REPLICA",
		code: 107,
		canRetry: false,
		message: "The new ISR contains at least one ineligible replica."
	},
	NEW_LEADER_ELECTED: {
		id: "NEW_LEADER_ELECTED",
		code: 108,
		canRetry: false,
		message: "The AlterPartition request successfully updated the partition state but the leader has changed."
	},
	OFFSET_MOVED_TO_TIERED_STORAGE: {
		id: "OFFSET_MOVED_TO_TIERED_STORAGE",
		code: 109,
		canRetry: false,
		message: "The requested offset is moved to tiered storage."
	},
	FENCED_MEMBER_EPOCH: {
		id: "FENCED_MEMBER_EPOCH",
		code: 110,
		canRetry: false,
		message: "The member epoch is fenced by the group coordinator. The member must abandon all its partitions and rejoin."
	},
	UNRELEASED_INSTANCE_ID: {
		id: "UNRELEASED_INSTANCE_ID",
		code: 111,
		canRetry: false,
		message: "The instance ID is still used by another member in the consumer group. That member must leave first."
	},
	UNSUPPORTED_ASSIGNOR: {
		id: "UNSUPPORTED_ASSIGNOR",
		code: 112,
		canRetry: false,
		message: "The assignor or its version range is not supported by the consumer group."
	},
	STALE_MEMBER_EPOCH: {
		id: "STALE_MEMBER_EPOCH",
		code: 113,
		canRetry: false,
		message: "The member epoch is stale. The member must retry after receiving its updated member epoch via the ConsumerGroupHeartbeat API."
	},
	MISMATCHED_ENDPOINT_TYPE: {
		id: "MISMATCHED_ENDPOINT_TYPE",
		code: 114,
		canRetry: false,
		message: "The request was sent to an endpoint of the wrong type."
	},
	UNSUPPORTED_ENDPOINT_TYPE: {
		id: "UNSUPPORTED_ENDPOINT_TYPE",
		code: 115,
		canRetry: false,
		message: "This endpoint type is not supported yet."
	},
	UNKNOWN_CONTROLLER_ID: {
		id: "UNKNOWN_CONTROLLER_ID",
		code: 116,
		canRetry: false,
		message: "This controller ID is not known."
	},
	UNKNOWN_SUBSCRIPTION_ID: {
		id: "UNKNOWN_SUBSCRIPTION_ID",
		code: 117,
		canRetry: false,
		message: "Client sent a push telemetry request with an invalid or outdated subscription ID."
	},
	TELEMETRY_TOO_LARGE: {
		id: "TELEMETRY_TOO_LARGE",
		code: 118,
		canRetry: false,
		message: "Client sent a push telemetry request larger than the maximum size the broker will accept."
	},
	INVALID_REGISTRATION: {
		id: "INVALID_REGISTRATION",
		code: 119,
		canRetry: false,
		message: "The controller has considered the broker registration to be invalid."
	},
	TRANSACTION_ABORTABLE: {
		id: "TRANSACTION_ABORTABLE",
		code: 120,
		canRetry: false,
		message: "The server encountered an error with the transaction. The client can abort the transaction to continue using this transactional ID."
	},
	INVALID_RECORD_STATE: {
		id: "INVALID_RECORD_STATE",
		code: 121,
		canRetry: false,
		message: "The record state is invalid. The acknowledgement of delivery could not be completed."
	},
	SHARE_SESSION_NOT_FOUND: {
		id: "SHARE_SESSION_NOT_FOUND",
		code: 122,
		canRetry: true,
		message: "The share session was not found."
	},
	INVALID_SHARE_SESSION_EPOCH: {
		id: "INVALID_SHARE_SESSION_EPOCH",
		code: 123,
		canRetry: true,
		message: "The share session epoch is invalid."
	},
	FENCED_STATE_EPOCH: {
		id: "FENCED_STATE_EPOCH",
		code: 124,
		canRetry: false,
		message: "The share coordinator rejected the request because the share-group state epoch did not match."
	},
	INVALID_VOTER_KEY: {
		id: "INVALID_VOTER_KEY",
		code: 125,
		canRetry: false,
		message: "The voter key doesn't match the receiving replica's key."
	},
	DUPLICATE_VOTER: {
		id: "DUPLICATE_VOTER",
		code: 126,
		canRetry: false,
		message: "The voter is already part of the set of voters."
	},
	VOTER_NOT_FOUND: {
		id: "VOTER_NOT_FOUND",
		code: 127,
		canRetry: false,
		message: "The voter is not part of the set of voters."
	}
};
// node_modules/@platformatic/kafka/dist/errors.js
const kGenericError = Symbol("plt.kafka.genericError");
const kMultipleErrors = Symbol("plt.kafka.multipleErrors");
var GenericError = class extends Error {
	code;
	[kGenericError];
	static isGenericError(error) {
		return error[kGenericError] === true;
	}
	constructor(code, message, { cause, ...rest } = {}) {
		super(message, cause ? { cause } : {});
		this.code = code;
		this[kGenericError] = true;
		Reflect.defineProperty(this, "message", { enumerable: true });
		Reflect.defineProperty(this, "code", { enumerable: true });
		if ("stack" in this) Reflect.defineProperty(this, "stack", { enumerable: true });
		for (const [key, value] of Object.entries(rest)) Reflect.defineProperty(this, key, {
			value,
			enumerable: true
		});
		Reflect.defineProperty(this, kGenericError, {
			value: true,
			enumerable: false
		});
	}
	findBy(property, value) {
		if (this[property] === value) return this;
		return null;
	}
	toString() {
		return `Error ${this.code}: ${this.message}`;
	}
};
var MultipleErrors = class MultipleErrors extends AggregateError {
	code;
	[kGenericError];
	[kMultipleErrors];
	static code = "PLT_KFK_MULTIPLE";
	static isGenericError(error) {
		return error[kGenericError] === true;
	}
	static isMultipleErrors(error) {
		return error[kMultipleErrors] === true;
	}
	constructor(message, errors, { cause, ...rest } = {}) {
		super(errors, message, cause ? { cause } : {});
		this.code = MultipleErrors.code;
		this[kGenericError] = true;
		this[kMultipleErrors] = true;
		Reflect.defineProperty(this, "message", { enumerable: true });
		Reflect.defineProperty(this, "code", { enumerable: true });
		if ("stack" in this) Reflect.defineProperty(this, "stack", { enumerable: true });
		for (const [key, value] of Object.entries(rest)) Reflect.defineProperty(this, key, {
			value,
			enumerable: true
		});
		Reflect.defineProperty(this, kGenericError, {
			value: true,
			enumerable: false
		});
		Reflect.defineProperty(this, kMultipleErrors, {
			value: true,
			enumerable: false
		});
	}
	findBy(property, value) {
		if (this[property] === value) return this;
		for (const error of this.errors) {
			if (!error) continue;
			if (error[property] === value) return error;
			const found = error[kGenericError] ? error.findBy(property, value) : void 0;
			if (found) return found;
		}
		return null;
	}
	toString() {
		return `Error ${this.code}: ${this.message} (caused by: ${this.errors.map((error) => error.toString()).join(", ")})`;
	}
};
function findErrorBy(error, property, value) {
	if (!error || !GenericError.isGenericError(error)) return null;
	return error.findBy(property, value);
}
var AuthenticationError = class AuthenticationError extends GenericError {
	static code = "PLT_KFK_AUTHENTICATION";
	constructor(message, properties = {}) {
		super(AuthenticationError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
var NetworkError = class NetworkError extends GenericError {
	static code = "PLT_KFK_NETWORK";
	static isRetryable(error) {
		return findErrorBy(error, "code", NetworkError.code)?.canRetry === true;
	}
	constructor(message, properties = {}) {
		super(NetworkError.code, message, {
			canRetry: true,
			...properties
		});
	}
};
var ProtocolError = class ProtocolError extends GenericError {
	static code = "PLT_KFK_PROTOCOL";
	constructor(codeOrId, serverErrorMessage = null, properties = {}, response = void 0) {
		const { id, code, message, canRetry } = protocolErrors[typeof codeOrId === "number" ? protocolErrorsCodesById[codeOrId] : codeOrId];
		super(ProtocolError.code, message, {
			apiId: id,
			apiCode: code,
			serverErrorMessage,
			canRetry,
			hasStaleMetadata: [
				"UNKNOWN_TOPIC_OR_PARTITION",
				"LEADER_NOT_AVAILABLE",
				"NOT_LEADER_OR_FOLLOWER",
				"FENCED_LEADER_EPOCH"
			].includes(id),
			needsRejoin: [
				"MEMBER_ID_REQUIRED",
				"UNKNOWN_MEMBER_ID",
				"REBALANCE_IN_PROGRESS",
				"ILLEGAL_GENERATION",
				"FENCED_INSTANCE_ID"
			].includes(id),
			producerFenced: id === "INVALID_PRODUCER_EPOCH",
			rebalanceInProgress: id === "REBALANCE_IN_PROGRESS",
			unknownMemberId: id === "UNKNOWN_MEMBER_ID",
			fencedInstanceId: id === "FENCED_INSTANCE_ID",
			memberId: response?.memberId,
			...properties
		});
	}
};
var ResponseError = class ResponseError extends MultipleErrors {
	static code = "PLT_KFK_RESPONSE";
	constructor(apiName, apiVersion, errors, response, properties = {}) {
		super(`Received response with error while executing API ${protocolAPIsById[apiName]}(v${apiVersion})`, Object.entries(errors).map(([path, [errorCode, detailedErrorMessage]]) => new ProtocolError(errorCode, detailedErrorMessage, { path }, response)), {
			...properties,
			response
		});
		this.code = ResponseError.code;
	}
};
var TimeoutError = class extends GenericError {
	static code = "PLT_KFK_TIMEOUT";
	constructor(message, properties = {}) {
		super(NetworkError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
var UnexpectedCorrelationIdError = class UnexpectedCorrelationIdError extends GenericError {
	static code = "PLT_KFK_UNEXPECTED_CORRELATION_ID";
	constructor(message, properties = {}) {
		super(UnexpectedCorrelationIdError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
var UnsupportedApiError = class UnsupportedApiError extends GenericError {
	static code = "PLT_KFK_UNSUPPORTED_API";
	constructor(message, properties = {}) {
		super(UnsupportedApiError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
var UnsupportedCompressionError = class UnsupportedCompressionError extends GenericError {
	static code = "PLT_KFK_UNSUPPORTED_COMPRESSION";
	constructor(message, properties = {}) {
		super(UnsupportedCompressionError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
var UserError = class UserError extends GenericError {
	static code = "PLT_KFK_USER";
	constructor(message, properties = {}) {
		super(UserError.code, message, {
			canRetry: false,
			...properties
		});
	}
};
// node_modules/@platformatic/kafka/dist/events.js
/* c8 ignore start */
var TypedEventEmitter = class extends EventEmitter {
	addListener(event, listener) {
		return super.addListener(event, listener);
	}
	on(event, listener) {
		return super.on(event, listener);
	}
	once(event, listener) {
		return super.once(event, listener);
	}
	prependListener(event, listener) {
		return super.prependListener(event, listener);
	}
	prependeOnceListener(event, listener) {
		return super.prependOnceListener(event, listener);
	}
	off(event, listener) {
		return super.off(event, listener);
	}
	removeListener(event, listener) {
		return super.removeListener(event, listener);
	}
	removeAllListeners(event) {
		return super.removeAllListeners(event);
	}
};
/* c8 ignore end */
// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));
// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));
// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));
// node_modules/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));
// node_modules/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
}));
// node_modules/ajv/dist/compile/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));
// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));
// node_modules/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));
// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));
// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));
// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));
// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));
// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));
// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));
// node_modules/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));
// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));
// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));
// node_modules/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));
// node_modules/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));
// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));
// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	function resolveComponent(base, relative, options, skipNormalization) {
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));
// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/ajv/dist/core.js
var require_core$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));
// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/core/index.js
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));
// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (cxt) => dynamicAnchor(cxt, cxt.schema)
	};
	function dynamicAnchor(cxt, anchor) {
		const { gen, it } = cxt;
		it.schemaEnv.root.dynamicAnchors[anchor] = true;
		const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
		const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
		gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
	}
	exports.dynamicAnchor = dynamicAnchor;
	function _getValidate(cxt) {
		const { schemaEnv, schema, self } = cxt.it;
		const { root, baseId, localRefs, meta } = schemaEnv.root;
		const { schemaId } = self.opts;
		const sch = new compile_1.SchemaEnv({
			schema,
			schemaId,
			root,
			baseId,
			localRefs,
			meta
		});
		compile_1.compileSchema.call(self, sch);
		return (0, ref_1.getValidate)(cxt, sch);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (cxt) => dynamicRef(cxt, cxt.schema)
	};
	function dynamicRef(cxt, ref) {
		const { gen, keyword, it } = cxt;
		if (ref[0] !== "#") throw new Error(`"${keyword}" only supports hash fragment reference`);
		const anchor = ref.slice(1);
		if (it.allErrors) _dynamicRef();
		else {
			const valid = gen.let("valid", false);
			_dynamicRef(valid);
			cxt.ok(valid);
		}
		function _dynamicRef(valid) {
			if (it.schemaEnv.root.dynamicAnchors[anchor]) {
				const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
				gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
			} else _callRef(it.validateName, valid)();
		}
		function _callRef(validate, valid) {
			return valid ? () => gen.block(() => {
				(0, ref_1.callRef)(cxt, validate);
				gen.let(valid, true);
			}) : () => (0, ref_1.callRef)(cxt, validate);
		}
	}
	exports.dynamicRef = dynamicRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_util();
	exports.default = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	exports.default = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
}));
// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const dynamicRef_1 = require_dynamicRef();
	const recursiveAnchor_1 = require_recursiveAnchor();
	const recursiveRef_1 = require_recursiveRef();
	exports.default = [
		dynamicAnchor_1.default,
		dynamicRef_1.default,
		recursiveAnchor_1.default,
		recursiveRef_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	exports.default = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/next.js
var require_next = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependentRequired_1 = require_dependentRequired();
	const dependentSchemas_1 = require_dependentSchemas();
	const limitContains_1 = require_limitContains();
	exports.default = [
		dependentRequired_1.default,
		dependentSchemas_1.default,
		limitContains_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.default = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
			it.props = true;
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function unevaluatedPropCode(key) {
				if (schema === false) {
					cxt.setParams({ unevaluatedProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (!(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					cxt.subschema({
						keyword: "unevaluatedProperties",
						dataProp: key,
						dataPropType: util_1.Type.Str
					}, valid);
					if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				}
			}
			function unevaluatedDynamic(evaluatedProps, key) {
				return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
			}
			function unevaluatedStatic(evaluatedProps, key) {
				const ps = [];
				for (const p in evaluatedProps) if (evaluatedProps[p] === true) ps.push((0, codegen_1._)`${key} !== ${p}`);
				return (0, codegen_1.and)(...ps);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			const items = it.items || 0;
			if (items === true) return;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (schema === false) {
				cxt.setParams({ len: items });
				cxt.fail((0, codegen_1._)`${len} > ${items}`);
			} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
				const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
				gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
				cxt.ok(valid);
			}
			it.items = true;
			function validateItems(valid, from) {
				gen.forRange("i", from, len, (i) => {
					cxt.subschema({
						keyword: "unevaluatedItems",
						dataProp: i,
						dataPropType: util_1.Type.Num
					}, valid);
					if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	exports.default = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
}));
// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$1();
	const validation_1 = require_validation$1();
	const applicator_1 = require_applicator$1();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		dynamic_1.default,
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(true),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary,
		next_1.default,
		unevaluated_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2020-12/vocab/core": true,
			"https://json-schema.org/draft/2020-12/vocab/applicator": true,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
			"https://json-schema.org/draft/2020-12/vocab/validation": true,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": true,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
			"https://json-schema.org/draft/2020-12/vocab/content": true
		},
		"$dynamicAnchor": "meta",
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/unevaluated" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format-annotation" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		"properties": {
			"definitions": {
				"$comment": "\"definitions\" has been replaced by \"$defs\".",
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"deprecated": true,
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] },
				"deprecated": true,
				"default": {}
			},
			"$recursiveAnchor": {
				"$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				"$ref": "meta/core#/$defs/anchorString",
				"deprecated": true
			},
			"$recursiveRef": {
				"$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				"$ref": "meta/core#/$defs/uriReferenceString",
				"deprecated": true
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
		"$dynamicAnchor": "meta",
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"prefixItems": { "$ref": "#/$defs/schemaArray" },
			"items": { "$dynamicRef": "#meta" },
			"contains": { "$dynamicRef": "#meta" },
			"additionalProperties": { "$dynamicRef": "#meta" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"propertyNames": { "$dynamicRef": "#meta" },
			"if": { "$dynamicRef": "#meta" },
			"then": { "$dynamicRef": "#meta" },
			"else": { "$dynamicRef": "#meta" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$dynamicRef": "#meta" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$dynamicRef": "#meta" }
		} }
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
		"$dynamicAnchor": "meta",
		"title": "Unevaluated applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"unevaluatedItems": { "$dynamicRef": "#meta" },
			"unevaluatedProperties": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true },
		"$dynamicAnchor": "meta",
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentEncoding": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentSchema": { "$dynamicRef": "#meta" }
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true },
		"$dynamicAnchor": "meta",
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"$ref": "#/$defs/uriReferenceString",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": { "$ref": "#/$defs/uriString" },
			"$ref": { "$ref": "#/$defs/uriReferenceString" },
			"$anchor": { "$ref": "#/$defs/anchorString" },
			"$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
			"$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
			"$vocabulary": {
				"type": "object",
				"propertyNames": { "$ref": "#/$defs/uriString" },
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" }
			}
		},
		"$defs": {
			"anchorString": {
				"type": "string",
				"pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			"uriString": {
				"type": "string",
				"format": "uri"
			},
			"uriReferenceString": {
				"type": "string",
				"format": "uri-reference"
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
		"$dynamicAnchor": "meta",
		"title": "Format vocabulary meta-schema for annotation results",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
		"$dynamicAnchor": "meta",
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true },
		"$dynamicAnchor": "meta",
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			}
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2020($data) {
		[
			metaSchema,
			applicator,
			unevaluated,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2020;
}));
// node_modules/ajv/dist/2020.js
var require__2020 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_core$2();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator();
	const json_schema_2020_12_1 = require_json_schema_2020_12();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
	var Ajv2020 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft2020_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2020_12_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2020 = Ajv2020;
	module.exports = exports = Ajv2020;
	module.exports.Ajv2020 = Ajv2020;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2020;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));
// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		createDebug.names = [];
		createDebug.skips = [];
		createDebug.formatters = {};
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	exports.log = console.debug || console.log || (() => {});
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));
// node_modules/has-flag/index.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = (flag, argv = process.argv) => {
		const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
		const position = argv.indexOf(prefix + flag);
		const terminatorPosition = argv.indexOf("--");
		return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
	};
}));
// node_modules/supports-color/index.js
var require_supports_color = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const os = __require("os");
	const tty = __require("tty");
	const hasFlag = require_has_flag();
	const { env } = process;
	let forceColor;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) forceColor = 0;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = 1;
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") forceColor = 1;
		else if (env.FORCE_COLOR === "false") forceColor = 0;
		else forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(haveStream, streamIsTTY) {
		if (forceColor === 0) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
		const min = forceColor || 0;
		if (env.TERM === "dumb") return min;
		if (process.platform === "win32") {
			const osRelease = os.release().split(".");
			if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI",
				"GITHUB_ACTIONS",
				"BUILDKITE"
			].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if (env.COLORTERM === "truecolor") return 3;
		if ("TERM_PROGRAM" in env) {
			const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream, stream && stream.isTTY));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(true, tty.isatty(1))),
		stderr: translateLevel(supportsColor(true, tty.isatty(2)))
	};
}));
// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const tty = __require("tty");
	const util = __require("util");
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = require_supports_color();
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	function load() {
		return process.env.DEBUG;
	}
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// node_modules/debug/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));
// node_modules/@platformatic/kafka/dist/utils.js
var import__2020 = require__2020();
var import_src = /* @__PURE__ */ __toESM(require_src());
const ajv = new import__2020.Ajv2020({
	allErrors: true,
	coerceTypes: false,
	strict: true
});
const loggers = {
	protocol: (0, import_src.default)("plt:kafka:protocol"),
	client: (0, import_src.default)("plt:kafka:client"),
	producer: (0, import_src.default)("plt:kafka:producer"),
	consumer: (0, import_src.default)("plt:kafka:consumer"),
	"consumer:heartbeat": (0, import_src.default)("plt:kafka:consumer:heartbeat"),
	admin: (0, import_src.default)("plt:kafka:admin")
};
let debugDumpLogger = console.error;
ajv.addKeyword({
	keyword: "bigint",
	validate(_, x) {
		return typeof x === "bigint";
	},
	error: { message: "must be bigint" }
});
ajv.addKeyword({
	keyword: "map",
	validate(_, x) {
		return x instanceof Map;
	},
	error: { message: "must be Map" }
});
ajv.addKeyword({
	keyword: "function",
	validate(_, x) {
		return typeof x === "function";
	},
	error: { message: "must be function" }
});
ajv.addKeyword({
	keyword: "buffer",
	validate(_, x) {
		return Buffer.isBuffer(x);
	},
	error: { message: "must be Buffer" }
});
ajv.addKeyword({
	keyword: "gteProperty",
	validate(property, current, _, context) {
		return current >= (context?.parentData)[property];
	},
	error: { message({ schema }) {
		return `must be greater than or equal to $dataVar$/${schema}`;
	} }
});
ajv.addKeyword({
	keyword: "lteProperty",
	validate(property, current, _, context) {
		return current < (context?.parentData)[property];
	},
	error: { message({ schema }) {
		return `must be less than or equal to $dataVar$/${schema}`;
	} }
});
ajv.addKeyword({
	keyword: "enumeration",
	validate(property, current) {
		return property.allowed.includes(current);
	},
	error: { message({ schema }) {
		return schema.errorMessage;
	} }
});
var NumericMap = class extends Map {
	getWithDefault(key, fallback) {
		return this.get(key) ?? fallback;
	}
	preIncrement(key, value, fallback) {
		let existing = this.getWithDefault(key, fallback);
		existing += value;
		this.set(key, existing);
		return existing;
	}
	postIncrement(key, value, fallback) {
		const existing = this.getWithDefault(key, fallback);
		this.set(key, existing + value);
		return existing;
	}
};
function niceJoin(array, lastSeparator = " and ", separator = ", ") {
	switch (array.length) {
		case 0: return "";
		case 1: return array[0];
		case 2: return array.join(lastSeparator);
		default: return array.slice(0, -1).join(separator) + lastSeparator + array.at(-1);
	}
}
function enumErrorMessage(type, keysOnly = false) {
	if (keysOnly) return `should be one of ${niceJoin(Object.keys(type), " or ")}`;
	return `should be one of ${niceJoin(Object.entries(type).map(([k, v]) => `${v} (${k})`), " or ")}`;
}
function groupByProperty(entries, property) {
	const buckets = Object.create(null);
	for (let i = 0, len = entries.length; i < len; ++i) {
		const e = entries[i];
		const key = e[property];
		(buckets[key] ||= []).push(e);
	}
	return Object.entries(buckets);
}
function humanize(label, buffer) {
	const formatted = buffer.toString("hex").replaceAll(/(.{4})/g, "$1 ").trim();
	return `${label} (${buffer.length} bytes): ${formatted}`;
}
function debugDump(...values) {
	debugDumpLogger((/* @__PURE__ */ new Date()).toISOString(), ...values.map((v) => typeof v === "string" ? v : inspect(v, false, 10)));
}
function emitExperimentalApiWarning(api) {
	process.emitWarning(`The ${api} API is experimental and does not follow semver. It may change in minor/patch releases.`);
}
// node_modules/@platformatic/kafka/dist/apis/callbacks.js
const kCallbackPromise = Symbol("plt.kafka.callbackPromise");
const kNoopCallbackReturnValue = Symbol("plt.kafka.noopCallbackReturnValue");
const noopCallback = () => {
	return Promise.resolve(kNoopCallbackReturnValue);
};
function createPromisifiedCallback() {
	const { promise, resolve, reject } = Promise.withResolvers();
	function callback(error, payload) {
		if (error) reject(error);
		else resolve(payload);
	}
	callback[kCallbackPromise] = promise;
	return callback;
}
function runConcurrentCallbacks(errorMessage, collection, operation, callback) {
	let allScheduled = false;
	let completed = 0;
	let callbackCalled = false;
	let hasErrors = false;
	const errors = [];
	const results = [];
	let i = 0;
	function operationCallback(index, e, result) {
		if (e) {
			hasErrors = true;
			errors.push([index, e]);
			results.push([index, void 0]);
		} else results.push([index, result]);
		completed++;
		if (allScheduled && completed === i) {
			callbackCalled = true;
			const e = errors.sort((a, b) => a[0] - b[0]).map(([_, error]) => error);
			const r = results.sort((a, b) => a[0] - b[0]).map(([_, result]) => result);
			callback(hasErrors ? new MultipleErrors(errorMessage, e) : null, r);
		}
	}
	for (const item of collection) operation(item, operationCallback.bind(null, i++));
	if (i === 0) {
		callback(null, []);
		return;
	}
	allScheduled = true;
	if (completed === i && !callbackCalled) {
		const e = errors.sort((a, b) => a[0] - b[0]).map(([_, error]) => error);
		const r = results.sort((a, b) => a[0] - b[0]).map(([_, result]) => result);
		callback(hasErrors ? new MultipleErrors(errorMessage, e) : null, r);
	}
}
// node_modules/@platformatic/dynamic-buffer/dist/definitions.js
const EMPTY_BUFFER$1 = Buffer.alloc(0);
// node_modules/@platformatic/dynamic-buffer/dist/varint.js
const MOST_SIGNIFICANT_BIT_FLAG_64 = 128n;
const LEAST_SIGNIFICANT_7_BITS_64 = 127n;
const BITS_8PLUS_MASK = 4294967168;
const BITS_8PLUS_MASK_64 = 4294967295n - 127n;
function intZigZagEncode(value) {
	return value << 1 ^ value >> 31;
}
function intZigZagDecode(value) {
	return value >> 1 ^ -(value & 1);
}
function int64ZigZagEncode(value) {
	return value << 1n ^ value >> 31n;
}
function int64ZigZagDecode(value) {
	return value >> 1n ^ -(value & 1n);
}
function sizeOfUnsignedVarInt(value) {
	let bytes = 1;
	while ((value & BITS_8PLUS_MASK) !== 0) {
		bytes++;
		value >>>= 7;
	}
	return bytes;
}
function sizeOfUnsignedVarInt64(value) {
	let bytes = 1;
	while ((value & BITS_8PLUS_MASK_64) !== 0n) {
		bytes++;
		value >>= 7n;
	}
	return bytes;
}
// node_modules/@platformatic/dynamic-buffer/dist/index.js
const instanceIdentifier$2 = Symbol("plt.dynamicBuffer.instanceIdentifier");
var OutOfBoundsError = class extends Error {
	code;
	constructor(message) {
		super(message);
		this.code = "OUT_OF_BOUNDS";
	}
};
var DynamicBuffer = class DynamicBuffer {
	buffers;
	length;
	#readBuffer;
	[instanceIdentifier$2];
	static isDynamicBuffer(target) {
		return target?.[instanceIdentifier$2] === true;
	}
	constructor(buffers) {
		this.buffers = [];
		this.length = 0;
		this.#readBuffer = Buffer.allocUnsafe(8);
		this[instanceIdentifier$2] = true;
		if (buffers) {
			if (Buffer.isBuffer(buffers)) {
				this.buffers.push(buffers);
				this.length += buffers.length;
			} else for (const buffer of buffers) {
				this.buffers.push(buffer);
				this.length += buffer.length;
			}
		}
	}
	get buffer() {
		if (this.buffers.length === 0) return EMPTY_BUFFER$1;
		if (this.buffers.length === 1) return this.buffers[0];
		return Buffer.concat(this.buffers, this.length);
	}
	append(buffer) {
		this.buffers.push(buffer);
		this.length += buffer.length;
		return this;
	}
	prepend(buffer) {
		this.buffers.unshift(buffer);
		this.length += buffer.length;
		return this;
	}
	appendFrom(DynamicBuffer) {
		const buffers = DynamicBuffer.buffers;
		for (let i = 0; i < buffers.length; i++) this.buffers.push(buffers[i]);
		this.length += DynamicBuffer.length;
		return this;
	}
	prependFrom(DynamicBuffer) {
		const buffers = DynamicBuffer.buffers;
		for (let i = buffers.length - 1; i >= 0; i--) this.buffers.unshift(buffers[i]);
		this.length += DynamicBuffer.length;
		return this;
	}
	subarray(start = 0, end) {
		if (typeof end === "undefined") end = this.length;
		if (start < 0 || start > this.length || end > this.length) throw new OutOfBoundsError("Out of bounds.");
		if (start === end) return new DynamicBuffer(EMPTY_BUFFER$1);
		if (this.buffers.length === 0) return new DynamicBuffer(EMPTY_BUFFER$1);
		else if (this.buffers.length === 1) return new DynamicBuffer(this.buffers[0].subarray(start, end));
		let length = end - start;
		let [startBuffer, current] = this.#findInitialBuffer(start);
		start = startBuffer;
		if (length <= this.buffers[current].length - start) return new DynamicBuffer(this.buffers[current].subarray(start, start + length));
		const buffers = [];
		while (length > 0) {
			const currentEnd = Math.min(this.buffers[current].length - start, length);
			buffers.push(this.buffers[current].subarray(start, start + currentEnd));
			length -= currentEnd;
			start = 0;
			current++;
		}
		return new DynamicBuffer(buffers);
	}
	slice(start = 0, end) {
		if (typeof end === "undefined") end = this.length;
		if (start < 0 || start > this.length || end > this.length) throw new OutOfBoundsError("Out of bounds.");
		if (start === end) return EMPTY_BUFFER$1;
		if (this.buffers.length === 0) return EMPTY_BUFFER$1;
		else if (this.buffers.length === 1) return this.buffers[0].subarray(start, end);
		let position = 0;
		let length = end - start;
		let [startBuffer, current] = this.#findInitialBuffer(start);
		start = startBuffer;
		if (length <= this.buffers[current].length - start) return this.buffers[current].slice(start, start + length);
		const buffer = Buffer.allocUnsafe(length);
		while (length > 0) {
			const currentEnd = Math.min(this.buffers[current].length - start, length);
			this.buffers[current].copy(buffer, position, start, start + currentEnd);
			position += currentEnd;
			length -= currentEnd;
			start = 0;
			current++;
		}
		return buffer;
	}
	clone(deep = false) {
		if (!deep) return new DynamicBuffer(this.buffers);
		const buffers = [];
		for (const buffer of this.buffers) buffers.push(buffer.slice());
		return new DynamicBuffer(buffers);
	}
	consume(offset) {
		if (offset < 0 || offset > this.length) throw new OutOfBoundsError("Out of bounds.");
		if (offset === 0) return this;
		const [start, current] = this.#findInitialBuffer(offset);
		if (current > 0) this.buffers.splice(0, current);
		if (start > 0) this.buffers[0] = this.buffers[0].subarray(start);
		this.length = 0;
		for (const buffer of this.buffers) this.length += buffer.length;
		return this;
	}
	toString(encoding = "utf-8", start = 0, end) {
		return this.slice(start, end).toString(encoding);
	}
	get(offset) {
		if (offset < 0 || offset >= this.length) throw new OutOfBoundsError("Out of bounds.");
		const [finalIndex, current] = this.#findInitialBuffer(offset);
		return this.buffers[current][finalIndex];
	}
	readUInt8(offset = 0) {
		if (offset < 0 || offset >= this.length) throw new OutOfBoundsError("Out of bounds.");
		const [finalIndex, current] = this.#findInitialBuffer(offset);
		this.#readBuffer[0] = this.buffers[current][finalIndex];
		return this.#readBuffer.readUInt8(0);
	}
	readUInt16BE(offset = 0) {
		this.#readMultiple(offset, 2);
		return this.#readBuffer.readUInt16BE(0);
	}
	readUInt16LE(offset = 0) {
		this.#readMultiple(offset, 2);
		return this.#readBuffer.readUInt16LE(0);
	}
	readUInt32BE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readUInt32BE(0);
	}
	readUInt32LE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readUInt32LE(0);
	}
	readBigUInt64BE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readBigUInt64BE(0);
	}
	readBigUInt64LE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readBigUInt64LE(0);
	}
	readUnsignedVarInt(offset) {
		let i = 0;
		let byte;
		let value = 0;
		let read = 0;
		if (offset < 0 || offset >= this.length) throw new OutOfBoundsError("Out of bounds.");
		let [startOffset, current] = this.#findInitialBuffer(offset);
		do {
			byte = this.buffers[current][startOffset++];
			read++;
			if (startOffset >= this.buffers[current].length) {
				current++;
				startOffset = 0;
			}
			value += (byte & 127) << i;
			i += 7;
		} while (byte >= 128);
		return [value, read];
	}
	readUnsignedVarInt64(offset) {
		let i = 0n;
		let byte;
		let value = 0n;
		let read = 0;
		if (offset < 0 || offset >= this.length) throw new OutOfBoundsError("Out of bounds.");
		let [startOffset, current] = this.#findInitialBuffer(offset);
		do {
			byte = BigInt(this.buffers[current][startOffset++]);
			read++;
			if (startOffset >= this.buffers[current].length) {
				current++;
				startOffset = 0;
			}
			value += (byte & LEAST_SIGNIFICANT_7_BITS_64) << i;
			i += 7n;
		} while (byte >= MOST_SIGNIFICANT_BIT_FLAG_64);
		return [value, read];
	}
	readInt8(offset = 0) {
		if (offset < 0 || offset >= this.length) throw new OutOfBoundsError("Out of bounds.");
		const [finalIndex, current] = this.#findInitialBuffer(offset);
		this.#readBuffer[0] = this.buffers[current][finalIndex];
		return this.#readBuffer.readInt8(0);
	}
	readInt16BE(offset = 0) {
		this.#readMultiple(offset, 2);
		return this.#readBuffer.readInt16BE(0);
	}
	readInt16LE(offset = 0) {
		this.#readMultiple(offset, 2);
		return this.#readBuffer.readInt16LE(0);
	}
	readInt32BE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readInt32BE(0);
	}
	readInt32LE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readInt32LE(0);
	}
	readBigInt64BE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readBigInt64BE(0);
	}
	readBigInt64LE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readBigInt64LE(0);
	}
	readVarInt(offset) {
		const [value, read] = this.readUnsignedVarInt(offset);
		return [intZigZagDecode(value), read];
	}
	readVarInt64(offset) {
		const [value, read] = this.readUnsignedVarInt64(offset);
		return [int64ZigZagDecode(value), read];
	}
	readFloatBE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readFloatBE(0);
	}
	readFloatLE(offset = 0) {
		this.#readMultiple(offset, 4);
		return this.#readBuffer.readFloatLE(0);
	}
	readDoubleBE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readDoubleBE(0);
	}
	readDoubleLE(offset = 0) {
		this.#readMultiple(offset, 8);
		return this.#readBuffer.readDoubleLE(0);
	}
	writeUInt8(value, append = true) {
		const buffer = Buffer.allocUnsafe(1);
		buffer.writeUInt8(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeUInt16BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(2);
		buffer.writeUInt16BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeUInt16LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(2);
		buffer.writeUInt16LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeUInt32BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeUInt32BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeUInt32LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeUInt32LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeBigUInt64BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeBigUInt64BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeBigUInt64LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeBigUInt64LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeUnsignedVarInt(value, append = true) {
		const buffer = Buffer.allocUnsafe(sizeOfUnsignedVarInt(value));
		let position = 0;
		while ((value & BITS_8PLUS_MASK) !== 0) {
			buffer.writeUInt8(value & 127 | 128, position);
			position++;
			value >>>= 7;
		}
		buffer.writeUInt8(value & 127, position);
		if (append) this.append(buffer);
		else this.prepend(buffer);
	}
	writeUnsignedVarInt64(value, append = true) {
		const buffer = Buffer.allocUnsafe(sizeOfUnsignedVarInt64(value));
		let position = 0;
		while ((value & BITS_8PLUS_MASK_64) !== 0n) {
			buffer.writeUInt8(Number(value & LEAST_SIGNIFICANT_7_BITS_64 | MOST_SIGNIFICANT_BIT_FLAG_64), position);
			position++;
			value >>= 7n;
		}
		buffer.writeUInt8(Number(value & LEAST_SIGNIFICANT_7_BITS_64), position);
		if (append) this.append(buffer);
		else this.prepend(buffer);
	}
	writeInt8(value, append = true) {
		const buffer = Buffer.allocUnsafe(1);
		buffer.writeInt8(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeInt16BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(2);
		buffer.writeInt16BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeInt16LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(2);
		buffer.writeInt16LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeInt32BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeInt32BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeInt32LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeInt32LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeBigInt64BE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeBigInt64BE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeBigInt64LE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeBigInt64LE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeVarInt(value, append = true) {
		this.writeUnsignedVarInt(intZigZagEncode(value), append);
	}
	writeVarInt64(value, append = true) {
		this.writeUnsignedVarInt64(int64ZigZagEncode(value), append);
	}
	writeFloatBE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeFloatBE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeFloatLE(value, append = true) {
		const buffer = Buffer.allocUnsafe(4);
		buffer.writeFloatLE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeDoubleBE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeDoubleBE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	writeDoubleLE(value, append = true) {
		const buffer = Buffer.allocUnsafe(8);
		buffer.writeDoubleLE(value);
		if (append) this.append(buffer);
		else this.prepend(buffer);
		return this;
	}
	#findInitialBuffer(start) {
		let current = 0;
		while (start > 0 && start >= this.buffers[current].length) {
			start -= this.buffers[current].length;
			current++;
		}
		return [start, current];
	}
	#readMultiple(index, length) {
		if (index < 0 || index + length > this.length) throw new OutOfBoundsError("Out of bounds.");
		let [startOffset, current] = this.#findInitialBuffer(index);
		for (let i = 0; i < length; i++) {
			this.#readBuffer[i] = this.buffers[current][startOffset++];
			if (startOffset === this.buffers[current].length) {
				current++;
				startOffset = 0;
			}
		}
	}
};
// node_modules/reusify/reusify.js
var require_reusify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function reusify(Constructor) {
		var head = new Constructor();
		var tail = head;
		function get() {
			var current = head;
			if (current.next) head = current.next;
			else {
				head = new Constructor();
				tail = head;
			}
			current.next = null;
			return current;
		}
		function release(obj) {
			tail.next = obj;
			tail = obj;
		}
		return {
			get,
			release
		};
	}
	module.exports = reusify;
}));
// node_modules/fastq/queue.js
var require_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var reusify = require_reusify();
	function fastqueue(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		if (!(_concurrency >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
		var cache = reusify(Task);
		var queueHead = null;
		var queueTail = null;
		var _running = 0;
		var errorHandler = null;
		var self = {
			push,
			drain: noop,
			saturated: noop,
			pause,
			paused: false,
			get concurrency() {
				return _concurrency;
			},
			set concurrency(value) {
				if (!(value >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
				_concurrency = value;
				if (self.paused) return;
				for (; queueHead && _running < _concurrency;) {
					_running++;
					release();
				}
			},
			running,
			resume,
			idle,
			length,
			getQueue,
			unshift,
			empty: noop,
			kill,
			killAndDrain,
			error,
			abort
		};
		return self;
		function running() {
			return _running;
		}
		function pause() {
			self.paused = true;
		}
		function length() {
			var current = queueHead;
			var counter = 0;
			while (current) {
				current = current.next;
				counter++;
			}
			return counter;
		}
		function getQueue() {
			var current = queueHead;
			var tasks = [];
			while (current) {
				tasks.push(current.value);
				current = current.next;
			}
			return tasks;
		}
		function resume() {
			if (!self.paused) return;
			self.paused = false;
			if (queueHead === null) {
				_running++;
				release();
				return;
			}
			for (; queueHead && _running < _concurrency;) {
				_running++;
				release();
			}
		}
		function idle() {
			return _running === 0 && self.length() === 0;
		}
		function push(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueTail) {
					queueTail.next = current;
					queueTail = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function unshift(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueHead) {
					current.next = queueHead;
					queueHead = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function release(holder) {
			if (holder) cache.release(holder);
			var next = queueHead;
			if (next && _running <= _concurrency) {
				if (!self.paused) {
					if (queueTail === queueHead) queueTail = null;
					queueHead = next.next;
					next.next = null;
					worker.call(context, next.value, next.worked);
					if (queueTail === null) self.empty();
				} else _running--;
			} else if (--_running === 0) self.drain();
		}
		function kill() {
			queueHead = null;
			queueTail = null;
			self.drain = noop;
		}
		function killAndDrain() {
			queueHead = null;
			queueTail = null;
			self.drain();
			self.drain = noop;
		}
		function abort() {
			var current = queueHead;
			queueHead = null;
			queueTail = null;
			while (current) {
				var next = current.next;
				var callback = current.callback;
				var errorHandler = current.errorHandler;
				var val = current.value;
				var context = current.context;
				current.value = null;
				current.callback = noop;
				current.errorHandler = null;
				current.next = null;
				if (errorHandler) errorHandler(/* @__PURE__ */ new Error("abort"), val);
				callback.call(context, /* @__PURE__ */ new Error("abort"));
				cache.release(current);
				current = next;
			}
			self.drain = noop;
		}
		function error(handler) {
			errorHandler = handler;
		}
	}
	function noop() {}
	function Task() {
		this.value = null;
		this.callback = noop;
		this.next = null;
		this.release = noop;
		this.context = null;
		this.errorHandler = null;
		var self = this;
		this.worked = function worked(err, result) {
			var callback = self.callback;
			var errorHandler = self.errorHandler;
			var val = self.value;
			self.value = null;
			self.callback = noop;
			if (self.errorHandler) errorHandler(err, val);
			callback.call(self.context, err, result);
			self.release(self);
		};
	}
	function queueAsPromised(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		function asyncWrapper(arg, cb) {
			worker.call(this, arg).then(function(res) {
				cb(null, res);
			}, cb);
		}
		var queue = fastqueue(context, asyncWrapper, _concurrency);
		var pushCb = queue.push;
		var unshiftCb = queue.unshift;
		queue.push = push;
		queue.unshift = unshift;
		queue.drained = drained;
		return queue;
		function push(value) {
			var p = new Promise(function(resolve, reject) {
				pushCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function unshift(value) {
			var p = new Promise(function(resolve, reject) {
				unshiftCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function drained() {
			return new Promise(function(resolve) {
				process.nextTick(function() {
					if (queue.idle()) resolve();
					else {
						var previousDrain = queue.drain;
						queue.drain = function() {
							if (typeof previousDrain === "function") previousDrain();
							resolve();
							queue.drain = previousDrain;
						};
					}
				});
			});
		}
	}
	module.exports = fastqueue;
	module.exports.promise = queueAsPromised;
}));
// node_modules/@platformatic/kafka/dist/apis/enumerations.js
const SASLMechanisms = {
	PLAIN: "PLAIN",
	SCRAM_SHA_256: "SCRAM-SHA-256",
	SCRAM_SHA_512: "SCRAM-SHA-512",
	OAUTHBEARER: "OAUTHBEARER",
	GSSAPI: "GSSAPI"
};
const allowedSASLMechanisms = Object.values(SASLMechanisms);
const FindCoordinatorKeyTypes = {
	GROUP: 0,
	TRANSACTION: 1,
	SHARE: 2
};
const allowedFindCoordinatorKeyTypes = Object.values(FindCoordinatorKeyTypes);
const ProduceAcks = {
	ALL: -1,
	NO_RESPONSE: 0,
	LEADER: 1
};
const allowedProduceAcks = Object.values(ProduceAcks);
const GroupProtocols = {
	CLASSIC: "classic",
	CONSUMER: "consumer"
};
const allowedGroupProtocols = Object.values(GroupProtocols);
const FetchIsolationLevels = {
	READ_UNCOMMITTED: 0,
	READ_COMMITTED: 1
};
const allowedFetchIsolationLevels = Object.values(FetchIsolationLevels);
const ListOffsetTimestamps = {
	LATEST: -1n,
	EARLIEST: -2n,
	MAX: -3n,
	EARLIEST_LOCAL: -4n,
	LATEST_TIERED: -5n
};
const allowedListOffsetTimestamps = Object.values(ListOffsetTimestamps);
const ResourceTypes = {
	UNKNOWN: 0,
	ANY: 1,
	TOPIC: 2,
	GROUP: 3,
	CLUSTER: 4,
	TRANSACTIONAL_ID: 5,
	DELEGATION_TOKEN: 6,
	USER: 7
};
const allowedResourceTypes = Object.values(ResourceTypes);
const ResourcePatternTypes = {
	UNKNOWN: 0,
	ANY: 1,
	MATCH: 2,
	LITERAL: 3,
	PREFIXED: 4
};
const allowedResourcePatternTypes = Object.values(ResourcePatternTypes);
const AclOperations = {
	UNKNOWN: 0,
	ANY: 1,
	ALL: 2,
	READ: 3,
	WRITE: 4,
	CREATE: 5,
	DELETE: 6,
	ALTER: 7,
	DESCRIBE: 8,
	CLUSTER_ACTION: 9,
	DESCRIBE_CONFIGS: 10,
	ALTER_CONFIGS: 11,
	IDEMPOTENT_WRITE: 12,
	CREATE_TOKENS: 13,
	DESCRIBE_TOKENS: 14,
	TWO_PHASE_COMMIT: 15
};
const allowedAclOperations = Object.values(AclOperations);
const AclPermissionTypes = {
	UNKNOWN: 0,
	ANY: 1,
	DENY: 2,
	ALLOW: 3
};
const allowedAclPermissionTypes = Object.values(AclPermissionTypes);
const ConfigSources = {
	UNKNOWN: 0,
	DYNAMIC_TOPIC_CONFIG: 1,
	TOPIC_CONFIG: 1,
	DYNAMIC_BROKER_CONFIG: 2,
	DYNAMIC_DEFAULT_BROKER_CONFIG: 3,
	STATIC_BROKER_CONFIG: 4,
	DEFAULT_CONFIG: 5,
	DYNAMIC_BROKER_LOGGER_CONFIG: 6,
	CLIENT_METRICS_CONFIG: 7,
	GROUP_CONFIG: 8
};
const allowedConfigSources = Array.from(new Set(Object.values(ConfigSources)));
const ConfigResourceTypes = {
	UNKNOWN: 0,
	TOPIC: 2,
	BROKER: 4,
	BROKER_LOGGER: 8,
	CLIENT_METRICS: 16,
	GROUP: 32
};
const allowedConfigResourceTypes = Object.values(ConfigResourceTypes);
const ConfigTypes = {
	UNKNOWN: 0,
	BOOLEAN: 1,
	STRING: 2,
	INT: 3,
	SHORT: 4,
	LONG: 5,
	DOUBLE: 6,
	LIST: 7,
	CLASS: 8,
	PASSWORD: 9
};
const allowedConfigTypes = Object.values(ConfigTypes);
const IncrementalAlterConfigOperationTypes = {
	SET: 0,
	DELETE: 1,
	APPEND: 2,
	SUBTRACT: 3
};
const allowedIncrementalAlterConfigOperationTypes = Object.values(IncrementalAlterConfigOperationTypes);
const ClientQuotaMatchTypes = {
	EXACT: 0,
	DEFAULT: 1,
	ANY: 2
};
const allowedClientQuotaMatchTypes = Object.values(ClientQuotaMatchTypes);
const ClientQuotaEntityTypes = {
	CLIENT_ID: "client-id",
	USER: "user",
	IP: "ip"
};
const allowedClientQuotaEntityTypes = Object.values(ClientQuotaEntityTypes);
const ClientQuotaKeys = {
	PRODUCER_BYTE_RATE: "producer_byte_rate",
	CONSUMER_BYTE_RATE: "consumer_byte_rate",
	REQUEST_PERCENTAGE: "request_percentage",
	CONNECTION_CREATION_RATE: "connection_creation_rate",
	CONTROLLER_MUTATION_RATE: "controller_mutation_rate"
};
const allowedClientQuotaKeys = Object.values(ClientQuotaKeys);
const ScramMechanisms = {
	UNKNOWN: 0,
	SCRAM_SHA_256: 1,
	SCRAM_SHA_512: 2
};
const allowedScramMechanisms = Object.values(ScramMechanisms);
const DescribeClusterEndpointTypes = {
	BROKERS: 1,
	CONTROLLERS: 2
};
const allowedDescribeClusterEndpointTypes = Object.values(DescribeClusterEndpointTypes);
const ConsumerGroupStates = [
	"Unknown",
	"PreparingRebalance",
	"CompletingRebalance",
	"Stable",
	"Dead",
	"Empty",
	"Assigning",
	"Reconciling",
	"NotReady"
];
const KafkaConsumerGroupStates = [
	"PREPARING_REBALANCE",
	"COMPLETING_REBALANCE",
	"STABLE",
	"DEAD",
	"EMPTY"
];
const legacyConsumerGroupStates = {
	PREPARING_REBALANCE: "PreparingRebalance",
	COMPLETING_REBALANCE: "CompletingRebalance",
	STABLE: "Stable",
	DEAD: "Dead",
	EMPTY: "Empty"
};
const GroupTypes = [
	"classic",
	"consumer",
	"share",
	"streams"
];
const TransactionStates$1 = [
	"EMPTY",
	"ONGOING",
	"PREPARE_ABORT",
	"COMMITTING",
	"ABORTING",
	"COMPLETE_COMMIT",
	"COMPLETE_ABORT"
];
const KafkaTransactionStates = [
	"Empty",
	"Ongoing",
	"PrepareCommit",
	"PrepareAbort",
	"CompleteCommit",
	"CompleteAbort",
	"Dead",
	"PrepareEpochFence"
];
const FeatureUpgradeTypes = {
	UPGRADE: 1,
	SAFE_DOWNGRADE: 2,
	UNSAFE_DOWNGRADE: 3
};
const allowedFeatureUpgradeTypes = Object.values(FeatureUpgradeTypes);
// node_modules/@platformatic/kafka/dist/version.js
const version = "2.12.1";
// node_modules/@platformatic/kafka/dist/clients/base/options.js
const clientSoftwareName = "platformatic-kafka";
const clientSoftwareVersion = version;
const idProperty = {
	type: "string",
	pattern: "^\\S+$"
};
const baseOptionsSchema = {
	type: "object",
	properties: {
		clientId: idProperty,
		clientRack: { type: "string" },
		bootstrapBrokers: { oneOf: [{
			type: "array",
			items: { type: "string" }
		}, {
			type: "array",
			items: {
				type: "object",
				properties: {
					host: { type: "string" },
					port: {
						type: "number",
						minimum: 0,
						maximum: 65535
					}
				}
			}
		}] },
		timeout: {
			type: "number",
			minimum: 0
		},
		connectTimeout: {
			type: "number",
			minimum: 0
		},
		retries: { oneOf: [{
			type: "number",
			minimum: 0
		}, { type: "boolean" }] },
		retryDelay: { oneOf: [{
			type: "number",
			minimum: 0
		}, { function: true }] },
		maxInflights: {
			type: "number",
			minimum: 0
		},
		handleBackPressure: {
			type: "boolean",
			default: false
		},
		tls: {
			type: "object",
			additionalProperties: true
		},
		ssl: {
			type: "object",
			additionalProperties: true
		},
		tlsServerName: { oneOf: [{ type: "boolean" }, { type: "string" }] },
		sasl: {
			type: "object",
			properties: {
				mechanism: {
					type: "string",
					enum: allowedSASLMechanisms
				},
				username: { oneOf: [{ type: "string" }, { function: true }] },
				password: { oneOf: [{ type: "string" }, { function: true }] },
				token: { oneOf: [{ type: "string" }, { function: true }] },
				oauthBearerExtensions: { oneOf: [{
					type: "object",
					patternProperties: { ".+": { type: "string" } }
				}, { function: true }] },
				authBytesValidator: { function: true },
				authenticate: { function: true }
			},
			required: ["mechanism"],
			additionalProperties: false
		},
		context: true,
		metadataMaxAge: {
			type: "number",
			minimum: 0
		},
		autocreateTopics: { type: "boolean" },
		strict: { type: "boolean" },
		metrics: {
			type: "object",
			additionalProperties: true
		}
	},
	required: ["clientId", "bootstrapBrokers"],
	additionalProperties: true
};
const metadataOptionsSchema = {
	type: "object",
	properties: {
		topics: {
			type: "array",
			items: idProperty
		},
		autocreateTopics: { type: "boolean" },
		forceUpdate: { type: "boolean" },
		metadataMaxAge: {
			type: "number",
			minimum: 0
		},
		retries: {
			type: "number",
			minimum: 0
		}
	},
	additionalProperties: false
};
const baseOptionsValidator = ajv.compile(baseOptionsSchema);
const metadataOptionsValidator = ajv.compile(metadataOptionsSchema);
const defaultPort = 9092;
const defaultBaseOptions = {
	connectTimeout: 5e3,
	maxInflights: 5,
	timeout: 5e3,
	retries: 3,
	retryDelay: 1e3,
	metadataMaxAge: 5e3,
	autocreateTopics: false,
	strict: false
};
// node_modules/@platformatic/kafka/dist/apis/definitions.js
function createAPI(apiKey, apiVersion, createRequest, parseResponse, hasRequestHeaderTaggedFields = true, hasResponseHeaderTaggedFields = true) {
	const api = function api(connection, ...args) {
		const cb = typeof args[args.length - 1] === "function" ? args.pop() : () => {};
		connection.send(apiKey, apiVersion, () => createRequest(...args), parseResponse, hasRequestHeaderTaggedFields, hasResponseHeaderTaggedFields, cb);
	};
	api.async = promisify(api);
	api.key = apiKey;
	api.version = apiVersion;
	return api;
}
const EMPTY_BUFFER = Buffer.alloc(0);
const EMPTY_UUID = Buffer.alloc(16);
const EMPTY_TAGGED_FIELDS_BUFFER = Buffer.from([0]);
// node_modules/@platformatic/kafka/dist/protocol/writer.js
const instanceIdentifier$1 = Symbol("plt.kafka.writer.instanceIdentifier");
var Writer = class Writer {
	context;
	#buffer;
	[instanceIdentifier$1];
	static isWriter(target) {
		return target?.[instanceIdentifier$1] === true;
	}
	static create() {
		return new Writer(new DynamicBuffer());
	}
	constructor(bl) {
		this.#buffer = bl;
		this.context = {};
		this[instanceIdentifier$1] = true;
	}
	get buffer() {
		return this.#buffer.buffer;
	}
	get buffers() {
		return this.#buffer.buffers;
	}
	get dynamicBuffer() {
		return this.#buffer;
	}
	get length() {
		return this.#buffer.length;
	}
	inspect() {
		return this.buffers.map((buffer, i) => humanize(`Buffer ${i}`, buffer)).join("\n");
	}
	append(buffer) {
		this.#buffer.append(buffer);
		return this;
	}
	prepend(buffer) {
		this.#buffer.prepend(buffer);
		return this;
	}
	appendFrom(buffer) {
		this.#buffer.appendFrom(buffer?.dynamicBuffer ?? buffer);
		return this;
	}
	prependFrom(buffer) {
		this.#buffer.prependFrom(buffer?.dynamicBuffer ?? buffer);
		return this;
	}
	appendUnsignedInt8(value, append = true) {
		this.#buffer.writeUInt8(value, append);
		return this;
	}
	appendUnsignedInt16(value, append = true) {
		this.#buffer.writeUInt16BE(value, append);
		return this;
	}
	appendUnsignedInt32(value, append = true) {
		this.#buffer.writeUInt32BE(value, append);
		return this;
	}
	appendUnsignedInt64(value, append = true) {
		this.#buffer.writeBigUInt64BE(value, append);
		return this;
	}
	appendUnsignedVarInt(value, append = true) {
		this.#buffer.writeUnsignedVarInt(value, append);
		return this;
	}
	appendUnsignedVarInt64(value, append = true) {
		this.#buffer.writeUnsignedVarInt64(value, append);
		return this;
	}
	appendInt8(value, append = true) {
		this.#buffer.writeInt8(value, append);
		return this;
	}
	appendInt16(value, append = true) {
		this.#buffer.writeInt16BE(value, append);
		return this;
	}
	appendInt32(value, append = true) {
		this.#buffer.writeInt32BE(value, append);
		return this;
	}
	appendInt64(value, append = true) {
		this.#buffer.writeBigInt64BE(value, append);
		return this;
	}
	appendFloat64(value, append = true) {
		this.#buffer.writeDoubleBE(value, append);
		return this;
	}
	appendVarInt(value, append = true) {
		this.#buffer.writeVarInt(value, append);
		return this;
	}
	appendVarInt64(value, append = true) {
		this.#buffer.writeVarInt64(value, append);
		return this;
	}
	appendBoolean(value) {
		return this.appendUnsignedInt8(value ? 1 : 0);
	}
	appendString(value, compact = true, encoding = "utf-8") {
		if (value == null) return compact ? this.appendUnsignedVarInt(0) : this.appendInt16(-1);
		const buffer = Buffer.from(value, encoding);
		if (compact) this.appendUnsignedVarInt(buffer.length + 1);
		else this.appendInt16(buffer.length);
		if (buffer.length) this.#buffer.append(buffer);
		return this;
	}
	appendUUID(value) {
		if (value == null) return this.append(EMPTY_UUID);
		const buffer = Buffer.from(value.replaceAll("-", ""), "hex");
		if (buffer.length !== 16) throw new RangeError(`Expected a UUID, got ${JSON.stringify(value)}.`);
		this.#buffer.append(buffer);
		return this;
	}
	appendBytes(value, compact = true) {
		if (value == null) return compact ? this.appendUnsignedVarInt(0) : this.appendInt32(-1);
		if (compact) this.appendUnsignedVarInt(value.length + 1);
		else this.appendInt32(value.length);
		if (value.length > 0) this.#buffer.append(value);
		return this;
	}
	appendVarIntBytes(value) {
		if (value == null) return this.appendVarInt(-1);
		this.appendVarInt(value.length);
		if (value.length > 0) this.#buffer.append(value);
		return this;
	}
	appendArray(value, entryWriter, compact = true, appendTrailingTaggedFields = true) {
		if (value == null) return compact ? this.appendUnsignedVarInt(0) : this.appendInt32(-1);
		const length = value.length;
		if (compact) this.appendUnsignedVarInt(length + 1);
		else this.appendInt32(length);
		for (let i = 0; i < length; i++) {
			entryWriter(this, value[i], i);
			if (appendTrailingTaggedFields) this.appendTaggedFields();
		}
		return this;
	}
	appendMap(value, entryWriter, compact = true, appendTrailingTaggedFields = true) {
		if (value == null) return compact ? this.appendUnsignedVarInt(0) : this.appendInt32(-1);
		const length = value.size;
		if (compact) this.appendUnsignedVarInt(length + 1);
		else this.appendInt32(length);
		let i = 0;
		for (const entry of value) {
			entryWriter(this, entry, i++);
			if (appendTrailingTaggedFields) this.appendTaggedFields();
		}
		return this;
	}
	appendVarIntArray(value, entryWriter) {
		if (value == null) return this.appendVarInt(0);
		this.appendVarInt(value.length);
		for (let i = 0; i < value.length; i++) entryWriter(this, value[i], i);
		return this;
	}
	appendVarIntMap(value, entryWriter) {
		if (value == null) return this.appendVarInt(0);
		this.appendVarInt(value.size);
		let i = 0;
		for (const entry of value) entryWriter(this, entry, i++);
		return this;
	}
	appendTaggedFields(_ = []) {
		return this.append(EMPTY_TAGGED_FIELDS_BUFFER);
	}
	prependLength() {
		return this.appendInt32(this.length, false);
	}
	prependVarIntLength() {
		return this.appendVarInt(this.length, false);
	}
};
// node_modules/@platformatic/kafka/dist/protocol/reader.js
const instanceIdentifier = Symbol("plt.kafka.reader.instanceIdentifier");
var Reader = class Reader {
	buffer;
	position;
	length;
	[instanceIdentifier];
	static isReader(target) {
		return target?.[instanceIdentifier] === true;
	}
	static from(buffer) {
		if (Writer.isWriter(buffer)) return new Reader(buffer.dynamicBuffer);
		else if (Buffer.isBuffer(buffer)) buffer = new DynamicBuffer(buffer);
		return new Reader(buffer);
	}
	constructor(buffer) {
		this.buffer = buffer;
		this.position = 0;
		this.length = this.buffer.length;
		this[instanceIdentifier] = true;
	}
	get remaining() {
		return this.length - this.position;
	}
	reset(buffer) {
		if (buffer) {
			if (Buffer.isBuffer(buffer)) buffer = new DynamicBuffer(buffer);
			this.buffer = buffer;
		}
		this.position = 0;
	}
	inspect() {
		return this.buffer.subarray(this.position).toString("hex").replaceAll(/(.{4})/g, "$1 ").trim();
	}
	skip(length) {
		this.position += length;
		return this;
	}
	peekUnsignedInt8(position) {
		return this.buffer.readUInt8(position ?? this.position);
	}
	peekUnsignedInt16(position) {
		return this.buffer.readUInt16BE(position ?? this.position);
	}
	peekUnsignedInt32(position) {
		return this.buffer.readUInt32BE(position ?? this.position);
	}
	peekUnsignedInt64(position) {
		return this.buffer.readBigUInt64BE(position ?? this.position);
	}
	peekUnsignedVarInt(position) {
		return this.buffer.readUnsignedVarInt(position ?? this.position)[0];
	}
	peekUnsignedVarInt64(position) {
		return this.buffer.readUnsignedVarInt64(position ?? this.position)[0];
	}
	peekInt8(position) {
		return this.buffer.readInt8(position ?? this.position);
	}
	peekInt16(position) {
		return this.buffer.readInt16BE(position ?? this.position);
	}
	peekInt32(position) {
		return this.buffer.readInt32BE(position ?? this.position);
	}
	peekInt64(position) {
		return this.buffer.readBigInt64BE(position ?? this.position);
	}
	peekFloat64(position) {
		return this.buffer.readDoubleBE(position ?? this.position);
	}
	peekVarInt(position) {
		return this.buffer.readVarInt(position ?? this.position)[0];
	}
	peekVarInt64(position) {
		return this.buffer.readVarInt64(position ?? this.position)[0];
	}
	peekBoolean(position) {
		return this.buffer.readInt8(position ?? this.position) === 1;
	}
	peekUUID(position) {
		position ??= this.position;
		return this.buffer.toString("hex", position, position + 16);
	}
	readUnsignedInt8() {
		const value = this.peekUnsignedInt8();
		this.position += 1;
		return value;
	}
	readUnsignedInt16() {
		const value = this.peekUnsignedInt16();
		this.position += 2;
		return value;
	}
	readUnsignedInt32() {
		const value = this.peekUnsignedInt32();
		this.position += 4;
		return value;
	}
	readUnsignedInt64() {
		const value = this.peekUnsignedInt64();
		this.position += 8;
		return value;
	}
	readUnsignedVarInt() {
		const [value, read] = this.buffer.readUnsignedVarInt(this.position);
		this.position += read;
		return value;
	}
	readUnsignedVarInt64() {
		const [value, read] = this.buffer.readUnsignedVarInt64(this.position);
		this.position += read;
		return value;
	}
	readInt8() {
		const value = this.peekInt8();
		this.position += 1;
		return value;
	}
	readInt16() {
		const value = this.peekInt16();
		this.position += 2;
		return value;
	}
	readInt32() {
		const value = this.peekInt32();
		this.position += 4;
		return value;
	}
	readInt64() {
		const value = this.peekInt64();
		this.position += 8;
		return value;
	}
	readFloat64() {
		const value = this.peekFloat64();
		this.position += 8;
		return value;
	}
	readVarInt() {
		const [value, read] = this.buffer.readVarInt(this.position);
		this.position += read;
		return value;
	}
	readVarInt64() {
		const [value, read] = this.buffer.readVarInt64(this.position);
		this.position += read;
		return value;
	}
	readBoolean() {
		const value = this.peekUnsignedInt8();
		this.position += 1;
		return value === 1;
	}
	readNullableString(compact = true, encoding = "utf-8") {
		let length;
		if (compact) {
			length = this.readUnsignedVarInt();
			if (length === 0) return null;
			length--;
		} else {
			length = this.readInt16();
			if (length === -1) return null;
		}
		const value = this.buffer.toString(encoding, this.position, this.position + length);
		this.position += length;
		return value;
	}
	readString(compact = true, encoding = "utf-8") {
		return this.readNullableString(compact, encoding) || "";
	}
	readUUID() {
		const hex = this.peekUUID();
		this.position += 16;
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	}
	readNullableBytes(compact = true) {
		let length;
		if (compact) {
			length = this.readUnsignedVarInt();
			if (length === 0) return null;
			length--;
		} else {
			length = this.readInt32();
			if (length === -1) return null;
		}
		const value = this.buffer.slice(this.position, this.position + length);
		this.position += length;
		return value;
	}
	readBytes(compact = true) {
		return this.readNullableBytes(compact) || EMPTY_BUFFER;
	}
	readVarIntBytes() {
		const length = this.readVarInt();
		if (length === -1) return null;
		const value = this.buffer.slice(this.position, this.position + length);
		this.position += length;
		return value;
	}
	readNullableArray(reader, compact = true, discardTrailingTaggedFields = true) {
		let length;
		if (compact) {
			length = this.readUnsignedVarInt();
			if (length === 0) return null;
			length--;
		} else {
			length = this.readInt32();
			if (length === -1) return null;
		}
		const value = [];
		for (let i = 0; i < length; i++) {
			value.push(reader(this, i));
			if (discardTrailingTaggedFields) this.readTaggedFields();
		}
		return value;
	}
	readNullableMap(reader, compact = true, discardTrailingTaggedFields = true) {
		let length;
		if (compact) {
			length = this.readUnsignedVarInt();
			if (length === 0) return null;
			length--;
		} else {
			length = this.readInt32();
			if (length === -1) return null;
		}
		const map = /* @__PURE__ */ new Map();
		for (let i = 0; i < length; i++) {
			const [key, value] = reader(this, i);
			map.set(key, value);
			if (discardTrailingTaggedFields) this.readTaggedFields();
		}
		return map;
	}
	readArray(reader, compact = true, discardTrailingTaggedFields = true) {
		return this.readNullableArray(reader, compact, discardTrailingTaggedFields) || [];
	}
	readMap(reader, compact = true, discardTrailingTaggedFields = true) {
		return this.readNullableMap(reader, compact, discardTrailingTaggedFields) ?? /* @__PURE__ */ new Map();
	}
	readVarIntArray(reader) {
		const length = this.readVarInt();
		const value = [];
		for (let i = 0; i < length; i++) value.push(reader(this, i));
		return value;
	}
	readVarIntMap(reader) {
		const length = this.readVarInt();
		const map = /* @__PURE__ */ new Map();
		for (let i = 0; i < length; i++) {
			const [key, value] = reader(this, i);
			map.set(key, value);
		}
		return map;
	}
	readNullableStruct(reader) {
		if (this.readInt8() === -1) return null;
		return reader();
	}
	readTaggedFields() {
		const length = this.readUnsignedVarInt();
		for (let i = 0; i < length; i++) {
			this.readUnsignedVarInt();
			this.skip(this.readUnsignedVarInt());
		}
	}
};
// node_modules/@platformatic/kafka/dist/apis/tagged-fields.js
function readKnownTaggedFields(reader, handlers) {
	const count = reader.readUnsignedVarInt();
	for (let index = 0; index < count; index++) {
		const tag = reader.readUnsignedVarInt();
		const size = reader.readUnsignedVarInt();
		if (size > reader.remaining) throw new RangeError(`Tagged field ${tag} declares ${size} bytes but only ${reader.remaining} remain`);
		const handler = handlers[tag];
		if (handler) {
			const payload = Reader.from(reader.buffer.slice(reader.position, reader.position + size));
			try {
				handler(payload);
			} finally {
				reader.skip(size);
			}
		} else reader.skip(size);
	}
}
// node_modules/@platformatic/kafka/dist/apis/admin/alter-client-quotas-v1.js
var alter_client_quotas_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$258,
	createRequest: () => createRequest$245,
	parseResponse: () => parseResponse$245
});
function createRequest$245(entries, validateOnly) {
	return Writer.create().appendArray(entries, (w, e) => {
		w.appendArray(e.entities, (w, e) => {
			w.appendString(e.entityType).appendString(e.entityName);
		}).appendArray(e.ops, (w, o) => {
			w.appendString(o.key).appendFloat64(o.value ?? 0).appendBoolean(o.remove);
		});
	}).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$245(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		entries: reader.readArray((r, i) => {
			const entry = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(),
				entity: r.readArray((r) => {
					return {
						entityType: r.readString(),
						entityName: r.readNullableString()
					};
				})
			};
			if (entry.errorCode !== 0) errors.push([`/entries/${i}`, [entry.errorCode, entry.errorMessage]]);
			return entry;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$258 = createAPI(49, 1, createRequest$245, parseResponse$245);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-client-quotas-v0.js
var alter_client_quotas_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$257,
	createRequest: () => createRequest$244,
	parseResponse: () => parseResponse$244
});
function createRequest$244(entries, validateOnly) {
	return Writer.create().appendArray(entries, (w, entry) => {
		w.appendArray(entry.entities, (w, entity) => {
			w.appendString(entity.entityType, false).appendString(entity.entityName, false);
		}, false, false).appendArray(entry.ops, (w, op) => {
			w.appendString(op.key, false).appendFloat64(op.value ?? 0).appendBoolean(op.remove);
		}, false, false);
	}, false, false).appendBoolean(validateOnly);
}
function parseResponse$244(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		entries: reader.readArray((r, index) => {
			const entry = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false),
				entity: r.readArray((r) => ({
					entityType: r.readString(false),
					entityName: r.readNullableString(false)
				}), false, false)
			};
			if (entry.errorCode !== 0) errors.push([`/entries/${index}`, [entry.errorCode, entry.errorMessage]]);
			return entry;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$257 = createAPI(49, 0, createRequest$244, parseResponse$244, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-configs-v2.js
var alter_configs_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$256,
	createRequest: () => createRequest$243,
	parseResponse: () => parseResponse$243
});
function createRequest$243(resources, validateOnly) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName).appendArray(r.configs, (w, r) => {
			w.appendString(r.name).appendString(r.value);
		});
	}).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$243(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/responses/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$256 = createAPI(33, 2, createRequest$243, parseResponse$243);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-configs-v0.js
var alter_configs_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$255,
	createRequest: () => createRequest$242,
	parseResponse: () => parseResponse$242
});
function createRequest$242(resources, validateOnly) {
	return Writer.create().appendArray(resources, (w, r) => w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configs, (w, c) => w.appendString(c.name, false).appendString(c.value, false), false, false), false, false).appendBoolean(validateOnly);
}
function parseResponse$242(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode) errors.push([`/responses/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$255 = createAPI(33, 0, createRequest$242, parseResponse$242, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-configs-v1.js
var alter_configs_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$254,
	createRequest: () => createRequest$242,
	parseResponse: () => parseResponse$242
});
const api$254 = createAPI(33, 1, createRequest$242, parseResponse$242, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-reassignments-v0.js
var alter_partition_reassignments_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$253,
	createRequest: () => createRequest$241,
	parseResponse: () => parseResponse$241
});
function createRequest$241(timeoutMs, _allowReplicationFactorChange, topics) {
	return Writer.create().appendInt32(timeoutMs).appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendArray(p.replicas, (w, r) => w.appendInt32(r), true, false);
		});
	}).appendTaggedFields();
}
function parseResponse$241(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		throttleTimeMs,
		allowReplicationFactorChange: true,
		errorCode,
		errorMessage,
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						errorMessage: r.readNullableString()
					};
					if (partition.errorCode !== 0) errors.push([`responses/${i}/partitions/${j}`, [partition.errorCode, partition.errorMessage]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$253 = createAPI(45, 0, createRequest$241, parseResponse$241);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-reassignments-v1.js
var alter_partition_reassignments_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$252,
	createRequest: () => createRequest$240,
	parseResponse: () => parseResponse$240
});
function createRequest$240(timeoutMs, allowReplicationFactorChange, topics) {
	return Writer.create().appendInt32(timeoutMs).appendBoolean(allowReplicationFactorChange).appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendArray(p.replicas, (w, r) => w.appendInt32(r), true, false);
		});
	}).appendTaggedFields();
}
function parseResponse$240(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const allowReplicationFactorChange = reader.readBoolean();
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	/* c8 ignore next 3 - Hard to test */
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		throttleTimeMs,
		allowReplicationFactorChange,
		errorCode,
		errorMessage,
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						errorMessage: r.readNullableString()
					};
					if (partition.errorCode !== 0) errors.push([`responses/${i}/partitions/${j}`, [partition.errorCode, partition.errorMessage]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$252 = createAPI(45, 1, createRequest$240, parseResponse$240);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-v0.js
var alter_partition_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$251,
	createRequest: () => createRequest$239,
	parseResponse: () => parseResponse$239
});
function createRequest$239(brokerId, brokerEpoch, topics) {
	return Writer.create().appendInt32(brokerId).appendInt64(brokerEpoch).appendArray(topics, (writer, topic) => {
		writer.appendString(topic.topicName).appendArray(topic.partitions, (writer, partition) => {
			writer.appendInt32(partition.partitionIndex).appendInt32(partition.leaderEpoch).appendArray(partition.newIsrWithEpochs, (writer, broker) => writer.appendInt32(broker.brokerId), true, false).appendInt32(partition.partitionEpoch);
		});
	}).appendTaggedFields();
}
function parseResponse$239(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		topics: reader.readArray((reader, topicIndex) => ({
			topicName: reader.readString(),
			topicId: "00000000-0000-0000-0000-000000000000",
			partitions: reader.readArray((reader, partitionIndex) => {
				const partition = {
					partitionIndex: reader.readInt32(),
					errorCode: reader.readInt16(),
					leaderId: reader.readInt32(),
					leaderEpoch: reader.readInt32(),
					isr: reader.readArray((reader) => reader.readInt32(), true, false),
					leaderRecoveryState: 0,
					partitionEpoch: reader.readInt32()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		}))
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$251 = createAPI(56, 0, createRequest$239, parseResponse$239);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-v1.js
var alter_partition_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$250,
	createRequest: () => createRequest$238,
	parseResponse: () => parseResponse$238
});
function createRequest$238(brokerId, brokerEpoch, topics) {
	return Writer.create().appendInt32(brokerId).appendInt64(brokerEpoch).appendArray(topics, (writer, topic) => {
		writer.appendString(topic.topicName).appendArray(topic.partitions, (writer, partition) => {
			writer.appendInt32(partition.partitionIndex).appendInt32(partition.leaderEpoch).appendArray(partition.newIsrWithEpochs, (writer, broker) => writer.appendInt32(broker.brokerId), true, false).appendInt8(partition.leaderRecoveryState).appendInt32(partition.partitionEpoch);
		});
	}).appendTaggedFields();
}
function parseResponse$238(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		topics: reader.readArray((reader, topicIndex) => ({
			topicName: reader.readString(),
			topicId: "00000000-0000-0000-0000-000000000000",
			partitions: reader.readArray((reader, partitionIndex) => {
				const partition = {
					partitionIndex: reader.readInt32(),
					errorCode: reader.readInt16(),
					leaderId: reader.readInt32(),
					leaderEpoch: reader.readInt32(),
					isr: reader.readArray((reader) => reader.readInt32(), true, false),
					leaderRecoveryState: reader.readInt8(),
					partitionEpoch: reader.readInt32()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		}))
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$250 = createAPI(56, 1, createRequest$238, parseResponse$238);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-v2.js
var alter_partition_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$249,
	createRequest: () => createRequest$237,
	parseResponse: () => parseResponse$237
});
function createRequest$237(brokerId, brokerEpoch, topics) {
	return Writer.create().appendInt32(brokerId).appendInt64(brokerEpoch).appendArray(topics, (writer, topic) => {
		writer.appendUUID(topic.topicId).appendArray(topic.partitions, (writer, partition) => {
			writer.appendInt32(partition.partitionIndex).appendInt32(partition.leaderEpoch).appendArray(partition.newIsrWithEpochs, (writer, broker) => writer.appendInt32(broker.brokerId), true, false).appendInt8(partition.leaderRecoveryState).appendInt32(partition.partitionEpoch);
		});
	}).appendTaggedFields();
}
function parseResponse$237(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		topics: reader.readArray((reader, topicIndex) => ({
			topicId: reader.readUUID(),
			partitions: reader.readArray((reader, partitionIndex) => {
				const partition = {
					partitionIndex: reader.readInt32(),
					errorCode: reader.readInt16(),
					leaderId: reader.readInt32(),
					leaderEpoch: reader.readInt32(),
					isr: reader.readArray((reader) => reader.readInt32(), true, false),
					leaderRecoveryState: reader.readInt8(),
					partitionEpoch: reader.readInt32()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		}))
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$249 = createAPI(56, 2, createRequest$237, parseResponse$237);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-partition-v3.js
var alter_partition_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$248,
	createRequest: () => createRequest$236,
	parseResponse: () => parseResponse$236
});
function createRequest$236(brokerId, brokerEpoch, topics) {
	return Writer.create().appendInt32(brokerId).appendInt64(brokerEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt32(p.leaderEpoch).appendArray(p.newIsrWithEpochs, (w, broker) => {
				w.appendInt32(broker.brokerId).appendInt64(broker.brokerEpoch);
			}).appendInt8(p.leaderRecoveryState).appendInt32(p.partitionEpoch);
		});
	}).appendTaggedFields();
}
function parseResponse$236(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		topics: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						isr: r.readArray((r) => r.readInt32(), true, false),
						leaderRecoveryState: r.readInt8(),
						partitionEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$248 = createAPI(56, 3, createRequest$236, parseResponse$236);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-replica-log-dirs-v0.js
var alter_replica_log_dirs_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$247,
	createRequest: () => createRequest$235,
	parseResponse: () => parseResponse$235
});
function createRequest$235(dirs) {
	return Writer.create().appendArray(dirs, (w, d) => w.appendString(d.path, false).appendArray(d.topics, (w, t) => w.appendString(t.name, false).appendArray(t.partitions, (w, p) => w.appendInt32(p), false, false), false, false), false, false);
}
function parseResponse$235(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => ({
			topicName: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode) errors.push([`/results/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$247 = createAPI(34, 0, createRequest$235, parseResponse$235, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-replica-log-dirs-v1.js
var alter_replica_log_dirs_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$246,
	createRequest: () => createRequest$235,
	parseResponse: () => parseResponse$234
});
function parseResponse$234(_, apiKey, apiVersion, reader) {
	return parseResponse$235(0, apiKey, apiVersion, reader);
}
const api$246 = createAPI(34, 1, createRequest$235, parseResponse$234, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-replica-log-dirs-v2.js
var alter_replica_log_dirs_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$245,
	createRequest: () => createRequest$234,
	parseResponse: () => parseResponse$233
});
function createRequest$234(dirs) {
	return Writer.create().appendArray(dirs, (w, d) => {
		w.appendString(d.path).appendArray(d.topics, (w, t) => {
			w.appendString(t.name).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false);
		});
	}).appendTaggedFields();
}
function parseResponse$233(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			return {
				topicName: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					if (partition.errorCode !== 0) errors.push([`/results/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$245 = createAPI(34, 2, createRequest$234, parseResponse$233);
// node_modules/@platformatic/kafka/dist/apis/admin/alter-user-scram-credentials-v0.js
var alter_user_scram_credentials_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$244,
	createRequest: () => createRequest$233,
	parseResponse: () => parseResponse$232
});
function createRequest$233(deletions, upsertions) {
	return Writer.create().appendArray(deletions, (w, d) => {
		w.appendString(d.name).appendInt8(d.mechanism);
	}).appendArray(upsertions, (w, u) => {
		w.appendString(u.name).appendInt8(u.mechanism).appendInt32(u.iterations).appendBytes(u.salt).appendBytes(u.saltedPassword);
	}).appendTaggedFields();
}
function parseResponse$232(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				user: r.readString(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$244 = createAPI(51, 0, createRequest$233, parseResponse$232);
// node_modules/@platformatic/kafka/dist/apis/admin/consumer-group-describe-v0.js
var consumer_group_describe_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$243,
	createRequest: () => createRequest$232,
	parseResponse: () => parseResponse$231
});
function createRequest$232(groupIds, includeAuthorizedOperations) {
	return Writer.create().appendArray(groupIds, (w, r) => w.appendString(r), true, false).appendBoolean(includeAuthorizedOperations).appendTaggedFields();
}
function parseResponse$231(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/groups/${i}`, [errorCode, errorMessage]]);
			const group = {
				errorCode,
				errorMessage,
				groupId: r.readString(),
				groupState: r.readString(),
				groupEpoch: r.readInt32(),
				assignmentEpoch: r.readInt32(),
				assignorName: r.readString(),
				members: r.readArray((r) => {
					const memberId = r.readString();
					const instanceId = r.readNullableString();
					const rackId = r.readNullableString();
					const memberEpoch = r.readInt32();
					const clientId = r.readString();
					const clientHost = r.readString();
					const subscribedTopicNames = r.readArray((r) => r.readString(true), true, false);
					const subscribedTopicRegex = r.readNullableString();
					const assignment = { topicPartitions: r.readArray((r) => {
						const topicPartition = {
							topicId: r.readUUID(),
							topicName: r.readString(),
							partitions: r.readArray(() => r.readInt32(), true, false)
						};
						r.readTaggedFields();
						return topicPartition;
					}, true, false) };
					r.readTaggedFields();
					const targetAssignment = { topicPartitions: r.readArray((r) => {
						const topicPartition = {
							topicId: r.readUUID(),
							topicName: r.readString(),
							partitions: r.readArray(() => r.readInt32(), true, false)
						};
						r.readTaggedFields();
						return topicPartition;
					}, true, false) };
					r.readTaggedFields();
					const member = {
						memberId,
						instanceId,
						rackId,
						memberEpoch,
						clientId,
						clientHost,
						subscribedTopicNames,
						subscribedTopicRegex,
						assignment,
						targetAssignment
					};
					r.readTaggedFields();
					return member;
				}, true, false),
				authorizedOperations: r.readInt32()
			};
			r.readTaggedFields();
			return group;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$243 = createAPI(69, 0, createRequest$232, parseResponse$231);
// node_modules/@platformatic/kafka/dist/apis/admin/create-acls-v0.js
var create_acls_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$242,
	createRequest: () => createRequest$231,
	parseResponse: () => parseResponse$230
});
function createRequest$231(creations) {
	return Writer.create().appendArray(creations, (w, c) => {
		w.appendInt8(c.resourceType).appendString(c.resourceName, false).appendString(c.principal, false).appendString(c.host, false).appendInt8(c.operation).appendInt8(c.permissionType);
	}, false, false);
}
function parseResponse$230(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false)
			};
			if (result.errorCode) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$242 = createAPI(30, 0, createRequest$231, parseResponse$230, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-acls-v1.js
var create_acls_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$241,
	createRequest: () => createRequest$230,
	parseResponse: () => parseResponse$229
});
function createRequest$230(creations) {
	return Writer.create().appendArray(creations, (w, c) => {
		w.appendInt8(c.resourceType).appendString(c.resourceName, false).appendInt8(c.resourcePatternType).appendString(c.principal, false).appendString(c.host, false).appendInt8(c.operation).appendInt8(c.permissionType);
	}, false, false);
}
function parseResponse$229(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false)
			};
			if (result.errorCode) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$241 = createAPI(30, 1, createRequest$230, parseResponse$229, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-acls-v2.js
var create_acls_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$240,
	createRequest: () => createRequest$229,
	parseResponse: () => parseResponse$228
});
function createRequest$229(creations) {
	return Writer.create().appendArray(creations, (w, c) => {
		w.appendInt8(c.resourceType).appendString(c.resourceName).appendInt8(c.resourcePatternType).appendString(c.principal).appendString(c.host).appendInt8(c.operation).appendInt8(c.permissionType);
	}).appendTaggedFields();
}
function parseResponse$228(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$240 = createAPI(30, 2, createRequest$229, parseResponse$228);
// node_modules/@platformatic/kafka/dist/apis/admin/create-acls-v3.js
var create_acls_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$239,
	createRequest: () => createRequest$228,
	parseResponse: () => parseResponse$227
});
function createRequest$228(creations) {
	return Writer.create().appendArray(creations, (w, c) => {
		w.appendInt8(c.resourceType).appendString(c.resourceName).appendInt8(c.resourcePatternType).appendString(c.principal).appendString(c.host).appendInt8(c.operation).appendInt8(c.permissionType);
	}).appendTaggedFields();
}
function parseResponse$227(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$239 = createAPI(30, 3, createRequest$228, parseResponse$227);
// node_modules/@platformatic/kafka/dist/apis/admin/create-delegation-token-v0.js
var create_delegation_token_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$238,
	createRequest: () => createRequest$227,
	parseResponse: () => parseResponse$226
});
function createRequest$227(_ownerPrincipalType, _ownerPrincipalName, renewers, maxLifetimeMs) {
	return Writer.create().appendArray(renewers, (w, r) => w.appendString(r.principalType, false).appendString(r.principalName, false), false, false).appendInt64(maxLifetimeMs);
}
function parseResponse$226(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		principalType: reader.readString(false),
		principalName: reader.readString(false),
		tokenRequesterPrincipalType: "",
		tokenRequesterPrincipalName: "",
		issueTimestampMs: reader.readInt64(),
		expiryTimestampMs: reader.readInt64(),
		maxTimestampMs: reader.readInt64(),
		tokenId: reader.readString(false),
		hmac: reader.readBytes(false),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$238 = createAPI(38, 0, createRequest$227, parseResponse$226, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-delegation-token-v1.js
var create_delegation_token_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$237,
	createRequest: () => createRequest$227,
	parseResponse: () => parseResponse$226
});
const api$237 = createAPI(38, 1, createRequest$227, parseResponse$226, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-delegation-token-v2.js
var create_delegation_token_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$236,
	createRequest: () => createRequest$226,
	parseResponse: () => parseResponse$225
});
function createRequest$226(_ownerPrincipalType, _ownerPrincipalName, renewers, maxLifetimeMs) {
	return Writer.create().appendArray(renewers, (writer, renewer) => writer.appendString(renewer.principalType).appendString(renewer.principalName)).appendInt64(maxLifetimeMs).appendTaggedFields();
}
function parseResponse$225(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		principalType: reader.readString(),
		principalName: reader.readString(),
		tokenRequesterPrincipalType: "",
		tokenRequesterPrincipalName: "",
		issueTimestampMs: reader.readInt64(),
		expiryTimestampMs: reader.readInt64(),
		maxTimestampMs: reader.readInt64(),
		tokenId: reader.readString(),
		hmac: reader.readBytes(),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$236 = createAPI(38, 2, createRequest$226, parseResponse$225);
// node_modules/@platformatic/kafka/dist/apis/admin/create-delegation-token-v3.js
var create_delegation_token_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$235,
	createRequest: () => createRequest$225,
	parseResponse: () => parseResponse$224
});
function createRequest$225(ownerPrincipalType, ownerPrincipalName, renewers, maxLifetimeMs) {
	return Writer.create().appendString(ownerPrincipalType).appendString(ownerPrincipalName).appendArray(renewers, (w, r) => w.appendString(r.principalType).appendString(r.principalName)).appendInt64(maxLifetimeMs).appendTaggedFields();
}
function parseResponse$224(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		principalType: reader.readString(),
		principalName: reader.readString(),
		tokenRequesterPrincipalType: reader.readString(),
		tokenRequesterPrincipalName: reader.readString(),
		issueTimestampMs: reader.readInt64(),
		expiryTimestampMs: reader.readInt64(),
		maxTimestampMs: reader.readInt64(),
		tokenId: reader.readString(),
		hmac: reader.readBytes(),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$235 = createAPI(38, 3, createRequest$225, parseResponse$224);
// node_modules/@platformatic/kafka/dist/apis/admin/create-partitions-v1.js
var create_partitions_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$234,
	createRequest: () => createRequest$224,
	parseResponse: () => parseResponse$223
});
function createRequest$224(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendInt32(t.count).appendArray(t.assignments, (w, a) => w.appendArray(a.brokerIds, (w, b) => w.appendInt32(b), false, false), false, false);
	}, false, false).appendInt32(timeoutMs).appendBoolean(validateOnly);
}
function parseResponse$223(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				name: r.readString(false),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false)
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$234 = createAPI(37, 1, createRequest$224, parseResponse$223, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-partitions-v0.js
var create_partitions_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$233,
	createRequest: () => createRequest$224,
	parseResponse: () => parseResponse$223
});
const api$233 = createAPI(37, 0, createRequest$224, parseResponse$223, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-partitions-v2.js
var create_partitions_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$232,
	createRequest: () => createRequest$223,
	parseResponse: () => parseResponse$222
});
function createRequest$223(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendInt32(t.count).appendArray(t.assignments, (w, a) => w.appendArray(a.brokerIds, (w, b) => w.appendInt32(b), true, false));
	}).appendInt32(timeoutMs).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$222(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				name: r.readString(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$232 = createAPI(37, 2, createRequest$223, parseResponse$222);
// node_modules/@platformatic/kafka/dist/apis/admin/create-partitions-v3.js
var create_partitions_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$231,
	createRequest: () => createRequest$222,
	parseResponse: () => parseResponse$221
});
function createRequest$222(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendInt32(t.count).appendArray(t.assignments, (w, a) => w.appendArray(a.brokerIds, (w, b) => w.appendInt32(b), true, false));
	}).appendInt32(timeoutMs).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$221(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const result = {
				name: r.readString(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$231 = createAPI(37, 3, createRequest$222, parseResponse$221);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v7.js
var create_topics_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$230,
	createRequest: () => createRequest$221,
	parseResponse: () => parseResponse$220
});
function createRequest$221(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, b) => w.appendInt32(b), true, false);
		}).appendArray(topic.configs, (w, config) => {
			w.appendString(config.name).appendString(config.value);
		});
	}).appendInt32(timeoutMs).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$220(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const topic = {
				name: r.readString(),
				topicId: r.readUUID(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(),
				numPartitions: r.readInt32(),
				replicationFactor: r.readInt16(),
				configs: r.readNullableArray((r) => {
					return {
						name: r.readString(),
						value: r.readNullableString(),
						readOnly: r.readBoolean(),
						configSource: r.readInt8(),
						isSensitive: r.readBoolean()
					};
				}),
				topicConfigErrorCode: 0
			};
			readKnownTaggedFields(r, { 0: (r) => {
				topic.topicConfigErrorCode = r.readInt16();
			} });
			if (topic.errorCode !== 0) errors.push([`/topics/${i}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$230 = createAPI(19, 7, createRequest$221, parseResponse$220);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v0.js
var create_topics_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$229,
	createRequest: () => createRequest$220,
	parseResponse: () => parseResponse$219
});
function createRequest$220(topics, timeoutMs, _validateOnly) {
	return Writer.create().appendArray(topics, (writer, topic) => writer.appendString(topic.name, false).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (writer, assignment) => writer.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (writer, brokerId) => writer.appendInt32(brokerId), false, false), false, false).appendArray(topic.configs, (writer, config) => writer.appendString(config.name, false).appendString(config.value, false), false, false), false, false).appendInt32(timeoutMs);
}
function parseResponse$219(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null,
				numPartitions: -1,
				replicationFactor: -1,
				configs: null
			};
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$229 = createAPI(19, 0, createRequest$220, parseResponse$219, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v1.js
var create_topics_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$228,
	createRequest: () => createRequest$219,
	parseResponse: () => parseResponse$218
});
function createRequest$219(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (writer, topic) => writer.appendString(topic.name, false).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (writer, assignment) => writer.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (writer, brokerId) => writer.appendInt32(brokerId), false, false), false, false).appendArray(topic.configs, (writer, config) => writer.appendString(config.name, false).appendString(config.value, false), false, false), false, false).appendInt32(timeoutMs).appendBoolean(validateOnly);
}
function parseResponse$218(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false),
				numPartitions: -1,
				replicationFactor: -1,
				configs: null
			};
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$228 = createAPI(19, 1, createRequest$219, parseResponse$218, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v6.js
var create_topics_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$227,
	createRequest: () => createRequest$218,
	parseResponse: () => parseResponse$217
});
function createRequest$218(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, brokerId) => w.appendInt32(brokerId), true, false);
		}).appendArray(topic.configs, (w, config) => w.appendString(config.name).appendString(config.value));
	}).appendInt32(timeoutMs).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$217(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(),
				numPartitions: r.readInt32(),
				replicationFactor: r.readInt16(),
				configs: r.readNullableArray((r) => ({
					name: r.readString(),
					value: r.readNullableString(),
					readOnly: r.readBoolean(),
					configSource: r.readInt8(),
					isSensitive: r.readBoolean()
				}))
			};
			r.readTaggedFields();
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$227 = createAPI(19, 6, createRequest$218, parseResponse$217);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v5.js
var create_topics_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$226,
	createRequest: () => createRequest$217,
	parseResponse: () => parseResponse$216
});
function createRequest$217(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, brokerId) => w.appendInt32(brokerId), true, false);
		}).appendArray(topic.configs, (w, config) => w.appendString(config.name).appendString(config.value));
	}).appendInt32(timeoutMs).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$216(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(),
				numPartitions: r.readInt32(),
				replicationFactor: r.readInt16(),
				configs: r.readNullableArray((r) => ({
					name: r.readString(),
					value: r.readNullableString(),
					readOnly: r.readBoolean(),
					configSource: r.readInt8(),
					isSensitive: r.readBoolean()
				}))
			};
			r.readTaggedFields();
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$226 = createAPI(19, 5, createRequest$217, parseResponse$216);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v4.js
var create_topics_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$225,
	createRequest: () => createRequest$216,
	parseResponse: () => parseResponse$215
});
function createRequest$216(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, brokerId) => w.appendInt32(brokerId), false, false);
		}, false, false).appendArray(topic.configs, (w, config) => w.appendString(config.name, false).appendString(config.value, false), false, false);
	}, false, false).appendInt32(timeoutMs).appendBoolean(validateOnly);
}
function parseResponse$215(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false),
				numPartitions: -1,
				replicationFactor: -1,
				configs: null
			};
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$225 = createAPI(19, 4, createRequest$216, parseResponse$215, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v3.js
var create_topics_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$224,
	createRequest: () => createRequest$215,
	parseResponse: () => parseResponse$214
});
function createRequest$215(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, brokerId) => w.appendInt32(brokerId), false, false);
		}, false, false).appendArray(topic.configs, (w, config) => w.appendString(config.name, false).appendString(config.value, false), false, false);
	}, false, false).appendInt32(timeoutMs).appendBoolean(validateOnly);
}
function parseResponse$214(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false),
				numPartitions: -1,
				replicationFactor: -1,
				configs: null
			};
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$224 = createAPI(19, 3, createRequest$215, parseResponse$214, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/create-topics-v2.js
var create_topics_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$223,
	createRequest: () => createRequest$214,
	parseResponse: () => parseResponse$213
});
function createRequest$214(topics, timeoutMs, validateOnly) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendInt32(topic.numPartitions).appendInt16(topic.replicationFactor).appendArray(topic.assignments, (w, assignment) => {
			w.appendInt32(assignment.partitionIndex).appendArray(assignment.brokerIds, (w, brokerId) => w.appendInt32(brokerId), false, false);
		}, false, false).appendArray(topic.configs, (w, config) => w.appendString(config.name, false).appendString(config.value, false), false, false);
	}, false, false).appendInt32(timeoutMs).appendBoolean(validateOnly);
}
function parseResponse$213(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString(false),
				numPartitions: -1,
				replicationFactor: -1,
				configs: null
			};
			if (topic.errorCode !== 0) errors.push([`/topics/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$223 = createAPI(19, 2, createRequest$214, parseResponse$213, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-acls-v0.js
var delete_acls_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$222,
	createRequest: () => createRequest$213,
	parseResponse: () => parseResponse$212
});
function createRequest$213(filters) {
	return Writer.create().appendArray(filters, (w, f) => {
		w.appendInt8(f.resourceType).appendString(f.resourceName, false).appendString(f.principal, false).appendString(f.host, false).appendInt8(f.operation).appendInt8(f.permissionType);
	}, false, false);
}
function parseResponse$212(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		filterResults: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode) errors.push([`/filter_results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				matchingAcls: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					const errorMessage = r.readNullableString(false);
					if (errorCode) errors.push([`/filter_results/${i}/matching_acls/${j}`, [errorCode, errorMessage]]);
					return {
						errorCode,
						errorMessage,
						resourceType: r.readInt8(),
						resourceName: r.readString(false),
						resourcePatternType: ResourcePatternTypes.LITERAL,
						principal: r.readString(false),
						host: r.readString(false),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$222 = createAPI(31, 0, createRequest$213, parseResponse$212, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-acls-v1.js
var delete_acls_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$221,
	createRequest: () => createRequest$212,
	parseResponse: () => parseResponse$211
});
function createRequest$212(filters) {
	return Writer.create().appendArray(filters, (w, f) => {
		w.appendInt8(f.resourceType).appendString(f.resourceName, false).appendInt8(f.resourcePatternType).appendString(f.principal, false).appendString(f.host, false).appendInt8(f.operation).appendInt8(f.permissionType);
	}, false, false);
}
function parseResponse$211(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		filterResults: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode) errors.push([`/filter_results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				matchingAcls: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					const errorMessage = r.readNullableString(false);
					if (errorCode) errors.push([`/filter_results/${i}/matching_acls/${j}`, [errorCode, errorMessage]]);
					return {
						errorCode,
						errorMessage,
						resourceType: r.readInt8(),
						resourceName: r.readString(false),
						resourcePatternType: r.readInt8(),
						principal: r.readString(false),
						host: r.readString(false),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$221 = createAPI(31, 1, createRequest$212, parseResponse$211, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-acls-v2.js
var delete_acls_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$220,
	createRequest: () => createRequest$211,
	parseResponse: () => parseResponse$210
});
function createRequest$211(filters) {
	return Writer.create().appendArray(filters, (w, f) => {
		w.appendInt8(f.resourceType).appendString(f.resourceName).appendInt8(f.resourcePatternType).appendString(f.principal).appendString(f.host).appendInt8(f.operation).appendInt8(f.permissionType);
	}).appendTaggedFields();
}
function parseResponse$210(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		filterResults: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/filter_results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				matchingAcls: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					const errorMessage = r.readNullableString();
					if (errorCode !== 0) errors.push([`/filter_results/${i}/matching_acls/${j}`, [errorCode, errorMessage]]);
					return {
						errorCode,
						errorMessage,
						resourceType: r.readInt8(),
						resourceName: r.readString(),
						resourcePatternType: r.readInt8(),
						principal: r.readString(),
						host: r.readString(),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$220 = createAPI(31, 2, createRequest$211, parseResponse$210);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-acls-v3.js
var delete_acls_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$219,
	createRequest: () => createRequest$210,
	parseResponse: () => parseResponse$209
});
function createRequest$210(filters) {
	return Writer.create().appendArray(filters, (w, f) => {
		w.appendInt8(f.resourceType).appendString(f.resourceName).appendInt8(f.resourcePatternType).appendString(f.principal).appendString(f.host).appendInt8(f.operation).appendInt8(f.permissionType);
	}).appendTaggedFields();
}
function parseResponse$209(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		filterResults: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/filter_results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				matchingAcls: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					const errorMessage = r.readNullableString();
					if (errorCode !== 0) errors.push([`/filter_results/${i}/matching_acls/${j}`, [errorCode, errorMessage]]);
					return {
						errorCode,
						errorMessage,
						resourceType: r.readInt8(),
						resourceName: r.readString(),
						resourcePatternType: r.readInt8(),
						principal: r.readString(),
						host: r.readString(),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$219 = createAPI(31, 3, createRequest$210, parseResponse$209);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-groups-v0.js
var delete_groups_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$218,
	createRequest: () => createRequest$209,
	parseResponse: () => parseResponse$208
});
function createRequest$209(groupsNames) {
	return Writer.create().appendArray(groupsNames, (writer, groupName) => writer.appendString(groupName, false), false, false);
}
function parseResponse$208(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const group = {
				groupId: r.readString(false),
				errorCode: r.readInt16()
			};
			if (group.errorCode !== 0) errors.push([`/results/${i}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$218 = createAPI(42, 0, createRequest$209, parseResponse$208, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-groups-v1.js
var delete_groups_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$217,
	createRequest: () => createRequest$208,
	parseResponse: () => parseResponse$207
});
function createRequest$208(groupsNames) {
	return Writer.create().appendArray(groupsNames, (writer, groupName) => writer.appendString(groupName, false), false, false);
}
function parseResponse$207(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const group = {
				groupId: r.readString(false),
				errorCode: r.readInt16()
			};
			if (group.errorCode !== 0) errors.push([`/results/${i}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$217 = createAPI(42, 1, createRequest$208, parseResponse$207, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-groups-v2.js
var delete_groups_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$216,
	createRequest: () => createRequest$207,
	parseResponse: () => parseResponse$206
});
function createRequest$207(groupsNames) {
	return Writer.create().appendArray(groupsNames, (w, r) => w.appendString(r), true, false).appendTaggedFields();
}
function parseResponse$206(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const group = {
				groupId: r.readString(),
				errorCode: r.readInt16()
			};
			if (group.errorCode !== 0) errors.push([`/results/${i}`, [group.errorCode, null]]);
			return group;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$216 = createAPI(42, 2, createRequest$207, parseResponse$206);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-records-v0.js
var delete_records_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$215,
	createRequest: () => createRequest$206,
	parseResponse: () => parseResponse$205
});
function createRequest$206(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (writer, topic) => writer.appendString(topic.name, false).appendArray(topic.partitions, (writer, partition) => writer.appendInt32(partition.partitionIndex).appendInt64(partition.offset), false, false), false, false).appendInt32(timeoutMs);
}
function parseResponse$205(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					lowWatermark: r.readInt64(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`topics[${topicIndex}].partitions[${partitionIndex}]`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$215 = createAPI(21, 0, createRequest$206, parseResponse$205, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-records-v1.js
var delete_records_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$214,
	createRequest: () => createRequest$205,
	parseResponse: () => parseResponse$204
});
function createRequest$205(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (writer, topic) => writer.appendString(topic.name, false).appendArray(topic.partitions, (writer, partition) => writer.appendInt32(partition.partitionIndex).appendInt64(partition.offset), false, false), false, false).appendInt32(timeoutMs);
}
function parseResponse$204(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					lowWatermark: r.readInt64(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`topics[${topicIndex}].partitions[${partitionIndex}]`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$214 = createAPI(21, 1, createRequest$205, parseResponse$204, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-records-v2.js
var delete_records_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$213,
	createRequest: () => createRequest$204,
	parseResponse: () => parseResponse$203
});
function createRequest$204(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.offset);
		});
	}).appendInt32(timeoutMs).appendTaggedFields();
}
function parseResponse$203(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						lowWatermark: r.readInt64(),
						errorCode: r.readInt16()
					};
					if (partition.errorCode !== 0) errors.push([`topics[${i}].partitions[${j}]`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$213 = createAPI(21, 2, createRequest$204, parseResponse$203);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v0.js
var delete_topics_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$212,
	createRequest: () => createRequest$203,
	parseResponse: () => parseResponse$202
});
function createRequest$203(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (writer, topic) => writer.appendString(topic.name ?? "", false), false, false).appendInt32(timeoutMs);
}
function parseResponse$202(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		responses: reader.readArray((r, index) => {
			const topic = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null
			};
			if (topic.errorCode !== 0) errors.push([`/responses/${index}`, [topic.errorCode, topic.errorMessage]]);
			return topic;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$212 = createAPI(20, 0, createRequest$203, parseResponse$202, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v6.js
var delete_topics_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$211,
	createRequest: () => createRequest$202,
	parseResponse: () => parseResponse$201
});
function createRequest$202(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => {
		if (topic.topicId != null && !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(topic.topicId)) throw new UserError(`Invalid topic ID: ${topic.topicId}.`);
		w.appendString(topic.name).appendUUID(topic.topicId);
	}).appendInt32(timeoutMs).appendTaggedFields();
}
function parseResponse$201(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readNullableString(),
				topicId: r.readUUID(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$211 = createAPI(20, 6, createRequest$202, parseResponse$201);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v5.js
var delete_topics_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$210,
	createRequest: () => createRequest$201,
	parseResponse: () => parseResponse$200
});
function createRequest$201(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(topic.name ?? ""), true, false).appendInt32(timeoutMs).appendTaggedFields();
}
function parseResponse$200(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$210 = createAPI(20, 5, createRequest$201, parseResponse$200);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v4.js
var delete_topics_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$209,
	createRequest: () => createRequest$200,
	parseResponse: () => parseResponse$199
});
function createRequest$200(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(topic.name ?? ""), true, false).appendInt32(timeoutMs).appendTaggedFields();
}
function parseResponse$199(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$209 = createAPI(20, 4, createRequest$200, parseResponse$199);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v3.js
var delete_topics_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$208,
	createRequest: () => createRequest$199,
	parseResponse: () => parseResponse$198
});
function createRequest$199(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(topic.name ?? "", false), false, false).appendInt32(timeoutMs);
}
function parseResponse$198(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$208 = createAPI(20, 3, createRequest$199, parseResponse$198, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v2.js
var delete_topics_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$207,
	createRequest: () => createRequest$198,
	parseResponse: () => parseResponse$197
});
function createRequest$198(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(topic.name ?? "", false), false, false).appendInt32(timeoutMs);
}
function parseResponse$197(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$207 = createAPI(20, 2, createRequest$198, parseResponse$197, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/delete-topics-v1.js
var delete_topics_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$206,
	createRequest: () => createRequest$197,
	parseResponse: () => parseResponse$196
});
function createRequest$197(topics, timeoutMs) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(topic.name ?? "", false), false, false).appendInt32(timeoutMs);
}
function parseResponse$196(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				errorCode: r.readInt16(),
				errorMessage: null
			};
			if (topicResponse.errorCode !== 0) errors.push([`/responses/${i}`, [topicResponse.errorCode, topicResponse.errorMessage]]);
			return topicResponse;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$206 = createAPI(20, 1, createRequest$197, parseResponse$196, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-acls-v0.js
var describe_acls_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$205,
	createRequest: () => createRequest$196,
	parseResponse: () => parseResponse$195
});
function createRequest$196(filter) {
	return Writer.create().appendInt8(filter.resourceType).appendString(filter.resourceName, false).appendString(filter.principal, false).appendString(filter.host, false).appendInt8(filter.operation).appendInt8(filter.permissionType);
}
function parseResponse$195(_, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(false),
		resources: reader.readArray((r) => ({
			resourceType: r.readInt8(),
			resourceName: r.readString(false),
			resourcePatternType: ResourcePatternTypes.LITERAL,
			acls: r.readArray((r) => ({
				principal: r.readString(false),
				host: r.readString(false),
				operation: r.readInt8(),
				permissionType: r.readInt8()
			}), false, false)
		}), false, false)
	};
	if (response.errorCode) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$205 = createAPI(29, 0, createRequest$196, parseResponse$195, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-acls-v1.js
var describe_acls_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$204,
	createRequest: () => createRequest$195,
	parseResponse: () => parseResponse$194
});
function createRequest$195(filter) {
	return Writer.create().appendInt8(filter.resourceType).appendString(filter.resourceName, false).appendInt8(filter.resourcePatternType).appendString(filter.principal, false).appendString(filter.host, false).appendInt8(filter.operation).appendInt8(filter.permissionType);
}
function parseResponse$194(_, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(false),
		resources: reader.readArray((r) => ({
			resourceType: r.readInt8(),
			resourceName: r.readString(false),
			resourcePatternType: r.readInt8(),
			acls: r.readArray((r) => ({
				principal: r.readString(false),
				host: r.readString(false),
				operation: r.readInt8(),
				permissionType: r.readInt8()
			}), false, false)
		}), false, false)
	};
	if (response.errorCode) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$204 = createAPI(29, 1, createRequest$195, parseResponse$194, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-acls-v2.js
var describe_acls_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$203,
	createRequest: () => createRequest$194,
	parseResponse: () => parseResponse$193
});
function createRequest$194(filter) {
	return Writer.create().appendInt8(filter.resourceType).appendString(filter.resourceName).appendInt8(filter.resourcePatternType).appendString(filter.principal).appendString(filter.host).appendInt8(filter.operation).appendInt8(filter.permissionType).appendTaggedFields();
}
function parseResponse$193(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		resources: reader.readArray((r) => {
			return {
				resourceType: r.readInt8(),
				resourceName: r.readString(),
				resourcePatternType: r.readInt8(),
				acls: r.readArray((r) => {
					return {
						principal: r.readString(),
						host: r.readString(),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$203 = createAPI(29, 2, createRequest$194, parseResponse$193);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-acls-v3.js
var describe_acls_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$202,
	createRequest: () => createRequest$193,
	parseResponse: () => parseResponse$192
});
function createRequest$193(filter) {
	return Writer.create().appendInt8(filter.resourceType).appendString(filter.resourceName).appendInt8(filter.resourcePatternType).appendString(filter.principal).appendString(filter.host).appendInt8(filter.operation).appendInt8(filter.permissionType).appendTaggedFields();
}
function parseResponse$192(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		resources: reader.readArray((r) => {
			return {
				resourceType: r.readInt8(),
				resourceName: r.readString(),
				resourcePatternType: r.readInt8(),
				acls: r.readArray((r) => {
					return {
						principal: r.readString(),
						host: r.readString(),
						operation: r.readInt8(),
						permissionType: r.readInt8()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$202 = createAPI(29, 3, createRequest$193, parseResponse$192);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-client-quotas-v0.js
var describe_client_quotas_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$201,
	createRequest: () => createRequest$192,
	parseResponse: () => parseResponse$191
});
function createRequest$192(components, strict) {
	return Writer.create().appendArray(components, (w, c) => {
		w.appendString(c.entityType, false).appendInt8(c.matchType).appendString("match" in c ? c.match : null, false);
	}, false, false).appendBoolean(strict);
}
function parseResponse$191(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(false),
		entries: reader.readNullableArray((r) => {
			return {
				entity: r.readArray((r) => {
					return {
						entityType: r.readString(false),
						entityName: r.readNullableString(false)
					};
				}, false, false),
				values: r.readArray((r) => {
					return {
						key: r.readString(false),
						value: r.readFloat64()
					};
				}, false, false)
			};
		}, false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$201 = createAPI(48, 0, createRequest$192, parseResponse$191, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-client-quotas-v1.js
var describe_client_quotas_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$200,
	createRequest: () => createRequest$191,
	parseResponse: () => parseResponse$190
});
function createRequest$191(components, strict) {
	return Writer.create().appendArray(components, (writer, component) => {
		writer.appendString(component.entityType).appendInt8(component.matchType).appendString("match" in component ? component.match : null);
	}).appendBoolean(strict).appendTaggedFields();
}
function parseResponse$190(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		entries: reader.readNullableArray((r) => ({
			entity: r.readArray((r) => ({
				entityType: r.readString(),
				entityName: r.readNullableString()
			})),
			values: r.readArray((r) => ({
				key: r.readString(),
				value: r.readFloat64()
			}))
		}))
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$200 = createAPI(48, 1, createRequest$191, parseResponse$190);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-cluster-v0.js
var describe_cluster_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$199,
	createRequest: () => createRequest$190,
	parseResponse: () => parseResponse$189
});
function createRequest$190(includeClusterAuthorizedOperations, _endpointType) {
	return Writer.create().appendBoolean(includeClusterAuthorizedOperations).appendTaggedFields();
}
function parseResponse$189(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		endpointType: DescribeClusterEndpointTypes.BROKERS,
		clusterId: reader.readString(),
		controllerId: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				brokerId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
		}),
		clusterAuthorizedOperations: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$199 = createAPI(60, 0, createRequest$190, parseResponse$189);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-cluster-v1.js
var describe_cluster_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$198,
	createRequest: () => createRequest$189,
	parseResponse: () => parseResponse$188
});
function createRequest$189(includeClusterAuthorizedOperations, endpointType) {
	return Writer.create().appendBoolean(includeClusterAuthorizedOperations).appendInt8(endpointType).appendTaggedFields();
}
function parseResponse$188(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		endpointType: reader.readInt8(),
		clusterId: reader.readString(),
		controllerId: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				brokerId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
		}),
		clusterAuthorizedOperations: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$198 = createAPI(60, 1, createRequest$189, parseResponse$188);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-configs-v0.js
var describe_configs_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$197,
	createRequest: () => createRequest$188,
	parseResponse: () => parseResponse$187
});
function createRequest$188(resources, _includeSynonyms = false, _includeDocumentation = false) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configurationKeys, (w, key) => w.appendString(key, false), false, false);
	}, false, false);
}
function parseResponse$187(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false),
				configs: r.readArray((r) => {
					const name = r.readString(false);
					const value = r.readNullableString(false);
					const readOnly = r.readBoolean();
					r.readBoolean();
					return {
						name,
						value,
						readOnly,
						configSource: -1,
						isSensitive: r.readBoolean(),
						synonyms: [],
						configType: 0,
						documentation: null
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$197 = createAPI(32, 0, createRequest$188, parseResponse$187, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-configs-v1.js
var describe_configs_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$196,
	createRequest: () => createRequest$187,
	parseResponse: () => parseResponse$186
});
function createRequest$187(resources, includeSynonyms = false, _includeDocumentation = false) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configurationKeys, (w, c) => w.appendString(c, false), false, false);
	}, false, false).appendBoolean(includeSynonyms);
}
function parseResponse$186(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false),
				configs: r.readArray((r) => {
					return {
						name: r.readString(false),
						value: r.readNullableString(false),
						readOnly: r.readBoolean(),
						configSource: r.readInt8(),
						isSensitive: r.readBoolean(),
						synonyms: r.readArray((r) => {
							return {
								name: r.readString(false),
								value: r.readNullableString(false),
								source: r.readInt8()
							};
						}, false, false),
						configType: 0,
						documentation: null
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$196 = createAPI(32, 1, createRequest$187, parseResponse$186, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-configs-v2.js
var describe_configs_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$195,
	createRequest: () => createRequest$186,
	parseResponse: () => parseResponse$185
});
function createRequest$186(resources, includeSynonyms = false, _includeDocumentation = false) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configurationKeys, (w, c) => w.appendString(c, false), false, false);
	}, false, false).appendBoolean(includeSynonyms);
}
function parseResponse$185(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false),
				configs: r.readArray((r) => {
					return {
						name: r.readString(false),
						value: r.readNullableString(false),
						readOnly: r.readBoolean(),
						configSource: r.readInt8(),
						isSensitive: r.readBoolean(),
						synonyms: r.readArray((r) => {
							return {
								name: r.readString(false),
								value: r.readNullableString(false),
								source: r.readInt8()
							};
						}, false, false),
						configType: 0,
						documentation: null
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$195 = createAPI(32, 2, createRequest$186, parseResponse$185, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-configs-v3.js
var describe_configs_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$194,
	createRequest: () => createRequest$185,
	parseResponse: () => parseResponse$184
});
function createRequest$185(resources, includeSynonyms = false, includeDocumentation = false) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configurationKeys, (w, c) => w.appendString(c, false), false, false);
	}, false, false).appendBoolean(includeSynonyms).appendBoolean(includeDocumentation);
}
function parseResponse$184(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false),
				configs: r.readArray((r) => {
					return {
						name: r.readString(false),
						value: r.readNullableString(false),
						readOnly: r.readBoolean(),
						configSource: r.readInt8(),
						isSensitive: r.readBoolean(),
						synonyms: r.readArray((r) => {
							return {
								name: r.readString(false),
								value: r.readNullableString(false),
								source: r.readInt8()
							};
						}, false, false),
						configType: r.readInt8(),
						documentation: r.readNullableString(false)
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$194 = createAPI(32, 3, createRequest$185, parseResponse$184, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-configs-v4.js
var describe_configs_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$193,
	createRequest: () => createRequest$184,
	parseResponse: () => parseResponse$183
});
function createRequest$184(resources, includeSynonyms = false, includeDocumentation = false) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName).appendArray(r.configurationKeys, (w, c) => w.appendString(c), true, false);
	}).appendBoolean(includeSynonyms).appendBoolean(includeDocumentation).appendTaggedFields();
}
function parseResponse$183(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			const result = {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(),
				configs: r.readArray((r) => {
					const config = {
						name: r.readString(),
						value: r.readNullableString(),
						readOnly: r.readBoolean(),
						configSource: r.readInt8(),
						isSensitive: r.readBoolean(),
						synonyms: r.readArray((r) => {
							const synonym = {
								name: r.readString(),
								value: r.readNullableString(),
								source: r.readInt8()
							};
							r.readTaggedFields();
							return synonym;
						}, true, false),
						configType: r.readInt8(),
						documentation: r.readNullableString()
					};
					r.readTaggedFields();
					return config;
				}, true, false)
			};
			r.readTaggedFields();
			return result;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$193 = createAPI(32, 4, createRequest$184, parseResponse$183);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-delegation-token-v0.js
var describe_delegation_token_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$192,
	createRequest: () => createRequest$183,
	parseResponse: () => parseResponse$182
});
function createRequest$183(owners) {
	return Writer.create().appendArray(owners, (w, owner) => w.appendString(owner.principalType, false).appendString(owner.principalName, false), false, false);
}
function parseResponse$182(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		tokens: reader.readArray((r) => ({
			principalType: r.readString(false),
			principalName: r.readString(false),
			tokenRequesterPrincipalType: "",
			tokenRequesterPrincipalName: "",
			issueTimestamp: r.readInt64(),
			expiryTimestamp: r.readInt64(),
			maxTimestamp: r.readInt64(),
			tokenId: r.readString(false),
			hmac: r.readBytes(false),
			renewers: r.readArray((r) => ({
				principalType: r.readString(false),
				principalName: r.readString(false)
			}), false, false)
		}), false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$192 = createAPI(41, 0, createRequest$183, parseResponse$182, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-delegation-token-v1.js
var describe_delegation_token_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$191,
	createRequest: () => createRequest$183,
	parseResponse: () => parseResponse$182
});
const api$191 = createAPI(41, 1, createRequest$183, parseResponse$182, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-delegation-token-v2.js
var describe_delegation_token_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$190,
	createRequest: () => createRequest$182,
	parseResponse: () => parseResponse$181
});
function createRequest$182(owners) {
	return Writer.create().appendArray(owners, (writer, owner) => writer.appendString(owner.principalType).appendString(owner.principalName)).appendTaggedFields();
}
function parseResponse$181(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		tokens: reader.readArray((r) => ({
			principalType: r.readString(),
			principalName: r.readString(),
			tokenRequesterPrincipalType: "",
			tokenRequesterPrincipalName: "",
			issueTimestamp: r.readInt64(),
			expiryTimestamp: r.readInt64(),
			maxTimestamp: r.readInt64(),
			tokenId: r.readString(),
			hmac: r.readBytes(),
			renewers: r.readArray((r) => ({
				principalType: r.readString(),
				principalName: r.readString()
			}))
		})),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$190 = createAPI(41, 2, createRequest$182, parseResponse$181);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-delegation-token-v3.js
var describe_delegation_token_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$189,
	createRequest: () => createRequest$181,
	parseResponse: () => parseResponse$180
});
function createRequest$181(owners) {
	return Writer.create().appendArray(owners, (w, r) => w.appendString(r.principalType).appendString(r.principalName)).appendTaggedFields();
}
function parseResponse$180(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		tokens: reader.readArray((r) => {
			return {
				principalType: r.readString(),
				principalName: r.readString(),
				tokenRequesterPrincipalType: r.readString(),
				tokenRequesterPrincipalName: r.readString(),
				issueTimestamp: r.readInt64(),
				expiryTimestamp: r.readInt64(),
				maxTimestamp: r.readInt64(),
				tokenId: r.readString(),
				hmac: r.readBytes(),
				renewers: r.readArray((r) => {
					return {
						principalType: r.readString(),
						principalName: r.readString()
					};
				})
			};
		}),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$189 = createAPI(41, 3, createRequest$181, parseResponse$180);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v0.js
var describe_groups_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$188,
	createRequest: () => createRequest$180,
	parseResponse: () => parseResponse$179
});
function createRequest$180(groups, _includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (writer, group) => writer.appendString(group, false), false, false);
}
function parseResponse$179(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		groups: reader.readArray((r, index) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(false),
				groupState: r.readString(false),
				protocolType: r.readString(false),
				protocolData: r.readString(false),
				members: r.readArray((r) => ({
					memberId: r.readString(false),
					groupInstanceId: null,
					clientId: r.readString(false),
					clientHost: r.readString(false),
					memberMetadata: r.readBytes(false),
					memberAssignment: r.readBytes(false)
				}), false, false),
				authorizedOperations: -2147483648
			};
			if (group.errorCode !== 0) errors.push([`/groups/${index}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$188 = createAPI(15, 0, createRequest$180, parseResponse$179, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v1.js
var describe_groups_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$187,
	createRequest: () => createRequest$179,
	parseResponse: () => parseResponse$178
});
function createRequest$179(groups, _includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (w, group) => w.appendString(group, false), false, false);
}
function parseResponse$178(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, index) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(false),
				groupState: r.readString(false),
				protocolType: r.readString(false),
				protocolData: r.readString(false),
				members: r.readArray((r) => ({
					memberId: r.readString(false),
					groupInstanceId: null,
					clientId: r.readString(false),
					clientHost: r.readString(false),
					memberMetadata: r.readBytes(false),
					memberAssignment: r.readBytes(false)
				}), false, false),
				authorizedOperations: -2147483648
			};
			if (group.errorCode !== 0) errors.push([`/groups/${index}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$187 = createAPI(15, 1, createRequest$179, parseResponse$178, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v2.js
var describe_groups_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$186,
	createRequest: () => createRequest$178,
	parseResponse: () => parseResponse$177
});
function createRequest$178(groups, _includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (w, group) => w.appendString(group, false), false, false);
}
function parseResponse$177(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, index) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(false),
				groupState: r.readString(false),
				protocolType: r.readString(false),
				protocolData: r.readString(false),
				members: r.readArray((r) => ({
					memberId: r.readString(false),
					groupInstanceId: null,
					clientId: r.readString(false),
					clientHost: r.readString(false),
					memberMetadata: r.readBytes(false),
					memberAssignment: r.readBytes(false)
				}), false, false),
				authorizedOperations: -2147483648
			};
			if (group.errorCode !== 0) errors.push([`/groups/${index}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$186 = createAPI(15, 2, createRequest$178, parseResponse$177, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v3.js
var describe_groups_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$185,
	createRequest: () => createRequest$177,
	parseResponse: () => parseResponse$176
});
function createRequest$177(groups, includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (w, group) => w.appendString(group, false), false, false).appendBoolean(includeAuthorizedOperations);
}
function parseResponse$176(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, index) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(false),
				groupState: r.readString(false),
				protocolType: r.readString(false),
				protocolData: r.readString(false),
				members: r.readArray((r) => ({
					memberId: r.readString(false),
					groupInstanceId: null,
					clientId: r.readString(false),
					clientHost: r.readString(false),
					memberMetadata: r.readBytes(false),
					memberAssignment: r.readBytes(false)
				}), false, false),
				authorizedOperations: r.readInt32()
			};
			if (group.errorCode !== 0) errors.push([`/groups/${index}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$185 = createAPI(15, 3, createRequest$177, parseResponse$176, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v4.js
var describe_groups_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$184,
	createRequest: () => createRequest$176,
	parseResponse: () => parseResponse$175
});
function createRequest$176(groups, includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (w, group) => w.appendString(group, false), false, false).appendBoolean(includeAuthorizedOperations);
}
function parseResponse$175(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, index) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(false),
				groupState: r.readString(false),
				protocolType: r.readString(false),
				protocolData: r.readString(false),
				members: r.readArray((r) => ({
					memberId: r.readString(false),
					groupInstanceId: r.readNullableString(false),
					clientId: r.readString(false),
					clientHost: r.readString(false),
					memberMetadata: r.readBytes(false),
					memberAssignment: r.readBytes(false)
				}), false, false),
				authorizedOperations: r.readInt32()
			};
			if (group.errorCode !== 0) errors.push([`/groups/${index}`, [group.errorCode, null]]);
			return group;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$184 = createAPI(15, 4, createRequest$176, parseResponse$175, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-groups-v5.js
var describe_groups_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$183,
	createRequest: () => createRequest$175,
	parseResponse: () => parseResponse$174
});
function createRequest$175(groups, includeAuthorizedOperations) {
	return Writer.create().appendArray(groups, (w, g) => w.appendString(g), true, false).appendBoolean(includeAuthorizedOperations).appendTaggedFields();
}
function parseResponse$174(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, i) => {
			const group = {
				errorCode: r.readInt16(),
				groupId: r.readString(),
				groupState: r.readString(),
				protocolType: r.readString(),
				protocolData: r.readString(),
				members: r.readArray((r) => {
					return {
						memberId: r.readString(),
						groupInstanceId: r.readNullableString(),
						clientId: r.readString(),
						clientHost: r.readString(),
						memberMetadata: r.readBytes(),
						memberAssignment: r.readBytes()
					};
				}),
				authorizedOperations: r.readInt32()
			};
			if (group.errorCode !== 0) errors.push([`/groups/${i}`, [group.errorCode, null]]);
			return group;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$183 = createAPI(15, 5, createRequest$175, parseResponse$174);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-log-dirs-v0.js
var describe_log_dirs_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$182,
	createRequest: () => createRequest$174,
	parseResponse: () => parseResponse$173
});
function createRequest$174(topics) {
	return Writer.create().appendArray(topics, (w, t) => w.appendString(t.name, false).appendArray(t.partitions, (w, p) => w.appendInt32(p), false, false), false, false);
}
function parseResponse$173(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode) errors.push([`/results/${i}`, [errorCode, null]]);
			return {
				errorCode,
				logDir: r.readString(false),
				topics: r.readArray((r) => ({
					name: r.readString(false),
					partitions: r.readArray((r) => ({
						partitionIndex: r.readInt32(),
						partitionSize: r.readInt64(),
						offsetLag: r.readInt64(),
						isFutureKey: r.readBoolean()
					}), false, false)
				}), false, false),
				totalBytes: -1n,
				usableBytes: -1n
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$182 = createAPI(35, 0, createRequest$174, parseResponse$173, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-log-dirs-v1.js
var describe_log_dirs_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$181,
	createRequest: () => createRequest$174,
	parseResponse: () => parseResponse$172
});
function parseResponse$172(_, apiKey, apiVersion, reader) {
	return parseResponse$173(0, apiKey, apiVersion, reader);
}
const api$181 = createAPI(35, 1, createRequest$174, parseResponse$172, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-log-dirs-v2.js
var describe_log_dirs_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$180,
	createRequest: () => createRequest$173,
	parseResponse: () => parseResponse$171
});
function createRequest$173(topics) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false);
	}).appendTaggedFields();
}
function parseResponse$171(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, null]]);
			return {
				errorCode,
				logDir: r.readString(),
				topics: r.readArray((reader) => {
					return {
						name: reader.readString(),
						partitions: reader.readArray((reader) => {
							return {
								partitionIndex: reader.readInt32(),
								partitionSize: reader.readInt64(),
								offsetLag: reader.readInt64(),
								isFutureKey: reader.readBoolean()
							};
						})
					};
				}),
				totalBytes: -1n,
				usableBytes: -1n
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$180 = createAPI(35, 2, createRequest$173, parseResponse$171);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-log-dirs-v3.js
var describe_log_dirs_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$179,
	createRequest: () => createRequest$172,
	parseResponse: () => parseResponse$170
});
function createRequest$172(topics) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false);
	}).appendTaggedFields();
}
function parseResponse$170(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, null]]);
			return {
				errorCode,
				logDir: r.readString(),
				topics: r.readArray((reader) => {
					return {
						name: reader.readString(),
						partitions: reader.readArray((reader) => {
							return {
								partitionIndex: reader.readInt32(),
								partitionSize: reader.readInt64(),
								offsetLag: reader.readInt64(),
								isFutureKey: reader.readBoolean()
							};
						})
					};
				}),
				totalBytes: -1n,
				usableBytes: -1n
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$179 = createAPI(35, 3, createRequest$172, parseResponse$170);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-log-dirs-v4.js
var describe_log_dirs_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$178,
	createRequest: () => createRequest$171,
	parseResponse: () => parseResponse$169
});
function createRequest$171(topics) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false);
	}).appendTaggedFields();
}
function parseResponse$169(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		results: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, null]]);
			return {
				errorCode,
				logDir: r.readString(),
				topics: r.readArray((reader) => {
					return {
						name: reader.readString(),
						partitions: reader.readArray((reader) => {
							return {
								partitionIndex: reader.readInt32(),
								partitionSize: reader.readInt64(),
								offsetLag: reader.readInt64(),
								isFutureKey: reader.readBoolean()
							};
						})
					};
				}),
				totalBytes: r.readInt64(),
				usableBytes: r.readInt64()
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$178 = createAPI(35, 4, createRequest$171, parseResponse$169);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-producers-v0.js
var describe_producers_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$177,
	createRequest: () => createRequest$170,
	parseResponse: () => parseResponse$168
});
function createRequest$170(topics) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitionIndexes, (w, p) => w.appendInt32(p), true, false);
	}).appendTaggedFields();
}
function parseResponse$168(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r) => {
			return {
				name: r.readString(),
				partitions: reader.readArray((r, i) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						errorMessage: r.readNullableString(),
						activeProducers: r.readArray((r) => {
							return {
								producerId: r.readInt64(),
								producerEpoch: r.readInt32(),
								lastSequence: r.readInt32(),
								lastTimestamp: r.readInt64(),
								coordinatorEpoch: r.readInt32(),
								currentTxnStartOffset: r.readInt64()
							};
						})
					};
					if (partition.errorCode !== 0) errors.push([`/partitions/${i}`, [partition.errorCode, partition.errorMessage]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$177 = createAPI(61, 0, createRequest$170, parseResponse$168);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-quorum-v0.js
var describe_quorum_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$176,
	createRequest: () => createRequest$169,
	parseResponse: () => parseResponse$167
});
const zeroUuid$1 = "00000000-0000-0000-0000-000000000000";
function createRequest$169(topics) {
	return Writer.create().appendArray(topics, (writer, topic) => {
		writer.appendString(topic.topicName).appendArray(topic.partitions, (writer, partition) => {
			writer.appendInt32(partition.partitionIndex);
		});
	}).appendTaggedFields();
}
function parseResponse$167(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		errorCode,
		errorMessage: null,
		topics: reader.readArray((reader, topicIndex) => ({
			topicName: reader.readString(),
			partitions: reader.readArray((reader, partitionIndex) => {
				const partition = {
					partitionIndex: reader.readInt32(),
					errorCode: reader.readInt16(),
					errorMessage: null,
					leaderId: reader.readInt32(),
					leaderEpoch: reader.readInt32(),
					highWatermark: reader.readInt64(),
					currentVoters: reader.readArray((reader) => ({
						replicaId: reader.readInt32(),
						replicaDirectoryId: zeroUuid$1,
						logEndOffset: reader.readInt64(),
						lastFetchTimestamp: -1n,
						lastCaughtUpTimestamp: -1n
					})),
					observers: reader.readArray((reader) => ({
						replicaId: reader.readInt32(),
						replicaDirectoryId: zeroUuid$1,
						logEndOffset: reader.readInt64(),
						lastFetchTimestamp: -1n,
						lastCaughtUpTimestamp: -1n
					}))
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		})),
		nodes: []
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$176 = createAPI(55, 0, createRequest$169, parseResponse$167);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-quorum-v1.js
var describe_quorum_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$175,
	createRequest: () => createRequest$168,
	parseResponse: () => parseResponse$166
});
const zeroUuid = "00000000-0000-0000-0000-000000000000";
function createRequest$168(topics) {
	return Writer.create().appendArray(topics, (writer, topic) => {
		writer.appendString(topic.topicName).appendArray(topic.partitions, (writer, partition) => {
			writer.appendInt32(partition.partitionIndex);
		});
	}).appendTaggedFields();
}
function parseResponse$166(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		errorCode,
		errorMessage: null,
		topics: reader.readArray((reader, topicIndex) => ({
			topicName: reader.readString(),
			partitions: reader.readArray((reader, partitionIndex) => {
				const parseVoter = () => ({
					replicaId: reader.readInt32(),
					replicaDirectoryId: zeroUuid,
					logEndOffset: reader.readInt64(),
					lastFetchTimestamp: reader.readInt64(),
					lastCaughtUpTimestamp: reader.readInt64()
				});
				const partition = {
					partitionIndex: reader.readInt32(),
					errorCode: reader.readInt16(),
					errorMessage: null,
					leaderId: reader.readInt32(),
					leaderEpoch: reader.readInt32(),
					highWatermark: reader.readInt64(),
					currentVoters: reader.readArray(parseVoter),
					observers: reader.readArray(parseVoter)
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		})),
		nodes: []
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$175 = createAPI(55, 1, createRequest$168, parseResponse$166);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-quorum-v2.js
var describe_quorum_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$174,
	createRequest: () => createRequest$167,
	parseResponse: () => parseResponse$165
});
function createRequest$167(topics) {
	return Writer.create().appendArray(topics, (w, t) => {
		w.appendString(t.topicName).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex);
		});
	}).appendTaggedFields();
}
function parseResponse$165(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		errorCode,
		errorMessage,
		topics: reader.readArray((r, i) => {
			return {
				topicName: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						errorMessage: r.readNullableString(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						highWatermark: r.readInt64(),
						currentVoters: r.readArray((r) => {
							return {
								replicaId: r.readInt32(),
								replicaDirectoryId: r.readUUID(),
								logEndOffset: r.readInt64(),
								lastFetchTimestamp: r.readInt64(),
								lastCaughtUpTimestamp: r.readInt64()
							};
						}),
						observers: r.readArray((r) => {
							return {
								replicaId: r.readInt32(),
								replicaDirectoryId: r.readUUID(),
								logEndOffset: r.readInt64(),
								lastFetchTimestamp: r.readInt64(),
								lastCaughtUpTimestamp: r.readInt64()
							};
						})
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, partition.errorMessage]]);
					return partition;
				})
			};
		}),
		nodes: reader.readArray((r) => {
			return {
				nodeId: r.readInt32(),
				listeners: r.readArray((r) => {
					return {
						name: r.readString(),
						host: r.readString(),
						port: r.readUnsignedInt16()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$174 = createAPI(55, 2, createRequest$167, parseResponse$165);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-topic-partitions-v0.js
var describe_topic_partitions_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$173,
	createRequest: () => createRequest$166,
	parseResponse: () => parseResponse$164
});
function createRequest$166(topics, responsePartitionLimit, cursor) {
	const writer = Writer.create().appendArray(topics, (w, t) => w.appendString(t.name)).appendInt32(responsePartitionLimit);
	if (cursor) writer.appendInt8(1).appendString(cursor.topicName).appendInt32(cursor.partitionIndex).appendTaggedFields();
	else writer.appendInt8(-1);
	return writer.appendTaggedFields();
}
function parseResponse$164(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		nextCursor: null,
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readNullableString(),
				topicId: r.readUUID(),
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray((r) => r.readInt32(), true, false),
						isrNodes: r.readArray((r) => r.readInt32(), true, false),
						eligibleLeaderReplicas: r.readNullableArray((r) => r.readInt32(), true, false),
						lastKnownElr: r.readNullableArray((r) => r.readInt32(), true, false),
						offlineReplicas: r.readArray((r) => r.readInt32(), true, false)
					};
				}),
				topicAuthorizedOperations: r.readInt32()
			};
		})
	};
	if (reader.readInt8() === 1) {
		response.nextCursor = {
			topicName: reader.readString(),
			partitionIndex: reader.readInt32()
		};
		reader.readTaggedFields();
	}
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$173 = createAPI(75, 0, createRequest$166, parseResponse$164);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-transactions-v0.js
var describe_transactions_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$172,
	createRequest: () => createRequest$165,
	parseResponse: () => parseResponse$163
});
function createRequest$165(transactionalIds) {
	return Writer.create().appendArray(transactionalIds, (w, t) => w.appendString(t), true, false).appendTaggedFields();
}
function parseResponse$163(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		transactionStates: reader.readArray((r, i) => {
			const state = {
				errorCode: r.readInt16(),
				transactionalId: r.readString(),
				transactionState: r.readString(),
				transactionTimeoutMs: r.readInt32(),
				transactionStartTimeMs: r.readInt64(),
				producerId: r.readInt64(),
				producerEpoch: r.readInt16(),
				topics: r.readArray((r) => {
					return {
						topic: r.readString(),
						partitions: r.readArray((r) => r.readInt32(), true, false)
					};
				})
			};
			if (state.errorCode !== 0) errors.push([`/transaction_states/${i}`, [state.errorCode, null]]);
			return state;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$172 = createAPI(65, 0, createRequest$165, parseResponse$163);
// node_modules/@platformatic/kafka/dist/apis/admin/describe-user-scram-credentials-v0.js
var describe_user_scram_credentials_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$171,
	createRequest: () => createRequest$164,
	parseResponse: () => parseResponse$162
});
function createRequest$164(users) {
	return Writer.create().appendArray(users, (w, u) => w.appendString(u.name)).appendTaggedFields();
}
function parseResponse$162(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		throttleTimeMs,
		errorCode,
		errorMessage,
		results: reader.readArray((r, i) => {
			const user = r.readString();
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/results/${i}`, [errorCode, errorMessage]]);
			return {
				user,
				errorCode,
				errorMessage,
				credentialInfos: r.readArray((r) => {
					return {
						mechanism: r.readInt8(),
						iterations: r.readInt32()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$171 = createAPI(50, 0, createRequest$164, parseResponse$162);
// node_modules/@platformatic/kafka/dist/apis/admin/envelope-v0.js
var envelope_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$170,
	createRequest: () => createRequest$163,
	parseResponse: () => parseResponse$161
});
function createRequest$163(requestData, requestPrincipal, clientHostAddress) {
	return Writer.create().appendBytes(requestData).appendBytes(requestPrincipal).appendBytes(clientHostAddress).appendTaggedFields();
}
function parseResponse$161(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		responseData: reader.readNullableBytes(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$170 = createAPI(58, 0, createRequest$163, parseResponse$161);
// node_modules/@platformatic/kafka/dist/apis/admin/expire-delegation-token-v0.js
var expire_delegation_token_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$169,
	createRequest: () => createRequest$162,
	parseResponse: () => parseResponse$160
});
function createRequest$162(hmac, expiryTimePeriodMs) {
	return Writer.create().appendBytes(hmac, false).appendInt64(expiryTimePeriodMs);
}
function parseResponse$160(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		expiryTimestampMs: reader.readInt64(),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$169 = createAPI(40, 0, createRequest$162, parseResponse$160, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/expire-delegation-token-v1.js
var expire_delegation_token_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$168,
	createRequest: () => createRequest$162,
	parseResponse: () => parseResponse$160
});
const api$168 = createAPI(40, 1, createRequest$162, parseResponse$160, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/expire-delegation-token-v2.js
var expire_delegation_token_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$167,
	createRequest: () => createRequest$161,
	parseResponse: () => parseResponse$159
});
function createRequest$161(hmac, expiryTimePeriodMs) {
	return Writer.create().appendBytes(hmac).appendInt64(expiryTimePeriodMs).appendTaggedFields();
}
function parseResponse$159(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		expiryTimestampMs: reader.readInt64(),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$167 = createAPI(40, 2, createRequest$161, parseResponse$159);
// node_modules/@platformatic/kafka/dist/apis/admin/incremental-alter-configs-v0.js
var incremental_alter_configs_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$166,
	createRequest: () => createRequest$160,
	parseResponse: () => parseResponse$158
});
function createRequest$160(resources, validateOnly) {
	return Writer.create().appendArray(resources, (w, r) => w.appendInt8(r.resourceType).appendString(r.resourceName, false).appendArray(r.configs, (w, c) => w.appendString(c.name, false).appendInt8(c.configOperation).appendString(c.value, false), false, false), false, false).appendBoolean(validateOnly);
}
function parseResponse$158(_, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString(false);
			if (errorCode) errors.push([`/responses/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString(false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$166 = createAPI(44, 0, createRequest$160, parseResponse$158, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/incremental-alter-configs-v1.js
var incremental_alter_configs_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$165,
	createRequest: () => createRequest$159,
	parseResponse: () => parseResponse$157
});
function createRequest$159(resources, validateOnly) {
	return Writer.create().appendArray(resources, (w, r) => {
		w.appendInt8(r.resourceType).appendString(r.resourceName).appendArray(r.configs, (w, r) => {
			w.appendString(r.name).appendInt8(r.configOperation).appendString(r.value);
		});
	}).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$157(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			const errorMessage = r.readNullableString();
			if (errorCode !== 0) errors.push([`/responses/${i}`, [errorCode, errorMessage]]);
			return {
				errorCode,
				errorMessage,
				resourceType: r.readInt8(),
				resourceName: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$165 = createAPI(44, 1, createRequest$159, parseResponse$157);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v0.js
var list_groups_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$164,
	createRequest: () => createRequest$158,
	parseResponse: () => parseResponse$156
});
function createRequest$158(_statesFilter, _typesFilter) {
	return Writer.create();
}
function parseResponse$156(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => ({
			groupId: r.readString(false),
			protocolType: r.readString(false),
			groupState: "",
			groupType: ""
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$164 = createAPI(16, 0, createRequest$158, parseResponse$156, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v1.js
var list_groups_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$163,
	createRequest: () => createRequest$157,
	parseResponse: () => parseResponse$155
});
function createRequest$157(_statesFilter, _typesFilter) {
	return Writer.create();
}
function parseResponse$155(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => ({
			groupId: r.readString(false),
			protocolType: r.readString(false),
			groupState: "",
			groupType: ""
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$163 = createAPI(16, 1, createRequest$157, parseResponse$155, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v2.js
var list_groups_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$162,
	createRequest: () => createRequest$156,
	parseResponse: () => parseResponse$154
});
function createRequest$156(_statesFilter, _typesFilter) {
	return Writer.create();
}
function parseResponse$154(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => ({
			groupId: r.readString(false),
			protocolType: r.readString(false),
			groupState: "",
			groupType: ""
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$162 = createAPI(16, 2, createRequest$156, parseResponse$154, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v3.js
var list_groups_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$161,
	createRequest: () => createRequest$155,
	parseResponse: () => parseResponse$153
});
function createRequest$155(_statesFilter, _typesFilter) {
	return Writer.create().appendTaggedFields();
}
function parseResponse$153(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => ({
			groupId: r.readString(),
			protocolType: r.readString(),
			groupState: "",
			groupType: ""
		}))
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$161 = createAPI(16, 3, createRequest$155, parseResponse$153, true, true);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v4.js
var list_groups_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$160,
	createRequest: () => createRequest$154,
	parseResponse: () => parseResponse$152
});
function createRequest$154(statesFilter, _typesFilter) {
	return Writer.create().appendArray(statesFilter, (w, state) => w.appendString(normalizeState$4(state)), true, false).appendTaggedFields();
}
function parseResponse$152(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => {
			return {
				groupId: r.readString(),
				protocolType: r.readString(),
				groupState: r.readString(),
				groupType: ""
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
function normalizeState$4(state) {
	switch (state) {
		case "PREPARING_REBALANCE": return "PreparingRebalance";
		case "COMPLETING_REBALANCE": return "CompletingRebalance";
		case "STABLE": return "Stable";
		case "DEAD": return "Dead";
		case "EMPTY": return "Empty";
		default: return state;
	}
}
const api$160 = createAPI(16, 4, createRequest$154, parseResponse$152);
// node_modules/@platformatic/kafka/dist/apis/admin/list-groups-v5.js
var list_groups_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$159,
	createRequest: () => createRequest$153,
	parseResponse: () => parseResponse$151
});
function createRequest$153(statesFilter, typesFilter) {
	return Writer.create().appendArray(statesFilter, (w, state) => w.appendString(normalizeState$3(state)), true, false).appendArray(typesFilter, (w, type) => w.appendString(normalizeType(type)), true, false).appendTaggedFields();
}
function normalizeType(type) {
	switch (type) {
		case "CONSUMER": return "consumer";
		case "Classic": return "classic";
		case "classic":
		case "consumer":
		case "share":
		case "streams": return type;
		default: throw new Error(`Unsupported Kafka group type: ${type}`);
	}
}
function normalizeState$3(state) {
	switch (state) {
		case "PREPARING_REBALANCE": return "PreparingRebalance";
		case "COMPLETING_REBALANCE": return "CompletingRebalance";
		case "STABLE": return "Stable";
		case "DEAD": return "Dead";
		case "EMPTY": return "Empty";
		default: return state;
	}
}
function parseResponse$151(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		groups: reader.readArray((r) => {
			return {
				groupId: r.readString(),
				protocolType: r.readString(),
				groupState: r.readString(),
				groupType: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$159 = createAPI(16, 5, createRequest$153, parseResponse$151);
// node_modules/@platformatic/kafka/dist/apis/admin/list-partition-reassignments-v0.js
var list_partition_reassignments_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$158,
	createRequest: () => createRequest$152,
	parseResponse: () => parseResponse$150
});
function createRequest$152(timeoutMs, topics) {
	return Writer.create().appendInt32(timeoutMs).appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitionIndexes, (w, p) => w.appendInt32(p), true, false);
	}).appendTaggedFields();
}
function parseResponse$150(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		topics: reader.readArray((r) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r) => {
					return {
						partitionIndex: r.readInt32(),
						replicas: r.readArray((r) => r.readInt32(), true, false),
						addingReplicas: r.readArray((r) => r.readInt32(), true, false),
						removingReplicas: r.readArray((r) => r.readInt32(), true, false)
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$158 = createAPI(46, 0, createRequest$152, parseResponse$150);
// node_modules/@platformatic/kafka/dist/apis/admin/list-transactions-v0.js
var list_transactions_v0_exports = /* @__PURE__ */ __exportAll({
	TransactionStates: () => TransactionStates,
	api: () => api$157,
	createRequest: () => createRequest$151,
	parseResponse: () => parseResponse$149
});
const TransactionStates = [
	"EMPTY",
	"ONGOING",
	"PREPARE_ABORT",
	"COMMITTING",
	"ABORTING",
	"COMPLETE_COMMIT",
	"COMPLETE_ABORT"
];
function createRequest$151(stateFilters, producerIdFilters, _durationFilter, _transactionalIdPattern) {
	return Writer.create().appendArray(stateFilters, (w, state) => w.appendString(normalizeState$2(state)), true, false).appendArray(producerIdFilters, (w, p) => w.appendInt64(p), true, false).appendTaggedFields();
}
function parseResponse$149(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		unknownStateFilters: reader.readArray((r) => r.readString(), true, false),
		transactionStates: reader.readArray((r) => {
			return {
				transactionalId: r.readString(),
				producerId: r.readInt64(),
				transactionState: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
function normalizeState$2(state) {
	switch (state) {
		case "EMPTY": return "Empty";
		case "ONGOING": return "Ongoing";
		case "PREPARE_ABORT": return "PrepareAbort";
		case "COMMITTING": return "PrepareCommit";
		case "ABORTING": return "PrepareAbort";
		case "COMPLETE_COMMIT": return "CompleteCommit";
		case "COMPLETE_ABORT": return "CompleteAbort";
		default: return state;
	}
}
const api$157 = createAPI(66, 0, createRequest$151, parseResponse$149);
// node_modules/@platformatic/kafka/dist/apis/admin/list-transactions-v1.js
var list_transactions_v1_exports = /* @__PURE__ */ __exportAll({
	TransactionStates: () => TransactionStates,
	api: () => api$156,
	createRequest: () => createRequest$150,
	parseResponse: () => parseResponse$148
});
function createRequest$150(stateFilters, producerIdFilters, durationFilter, _transactionalIdPattern) {
	return Writer.create().appendArray(stateFilters, (w, state) => w.appendString(normalizeState$1(state)), true, false).appendArray(producerIdFilters, (w, p) => w.appendInt64(p), true, false).appendInt64(durationFilter).appendTaggedFields();
}
function parseResponse$148(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		unknownStateFilters: reader.readArray((r) => r.readString(), true, false),
		transactionStates: reader.readArray((r) => {
			return {
				transactionalId: r.readString(),
				producerId: r.readInt64(),
				transactionState: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
function normalizeState$1(state) {
	switch (state) {
		case "EMPTY": return "Empty";
		case "ONGOING": return "Ongoing";
		case "PREPARE_ABORT": return "PrepareAbort";
		case "COMMITTING": return "PrepareCommit";
		case "ABORTING": return "PrepareAbort";
		case "COMPLETE_COMMIT": return "CompleteCommit";
		case "COMPLETE_ABORT": return "CompleteAbort";
		default: return state;
	}
}
const api$156 = createAPI(66, 1, createRequest$150, parseResponse$148);
// node_modules/@platformatic/kafka/dist/apis/admin/list-transactions-v2.js
var list_transactions_v2_exports = /* @__PURE__ */ __exportAll({
	TransactionStates: () => TransactionStates,
	api: () => api$155,
	createRequest: () => createRequest$149,
	parseResponse: () => parseResponse$147
});
function createRequest$149(stateFilters, producerIdFilters, durationFilter, transactionalIdPattern) {
	return Writer.create().appendArray(stateFilters, (w, state) => w.appendString(normalizeState(state)), true, false).appendArray(producerIdFilters, (w, p) => w.appendInt64(p), true, false).appendInt64(durationFilter).appendString(transactionalIdPattern).appendTaggedFields();
}
function parseResponse$147(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		unknownStateFilters: reader.readArray((r) => r.readString(), true, false),
		transactionStates: reader.readArray((r) => {
			return {
				transactionalId: r.readString(),
				producerId: r.readInt64(),
				transactionState: r.readString()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
function normalizeState(state) {
	switch (state) {
		case "EMPTY": return "Empty";
		case "ONGOING": return "Ongoing";
		case "PREPARE_ABORT": return "PrepareAbort";
		case "COMMITTING": return "PrepareCommit";
		case "ABORTING": return "PrepareAbort";
		case "COMPLETE_COMMIT": return "CompleteCommit";
		case "COMPLETE_ABORT": return "CompleteAbort";
		default: return state;
	}
}
const api$155 = createAPI(66, 2, createRequest$149, parseResponse$147);
// node_modules/@platformatic/kafka/dist/apis/admin/offset-delete-v0.js
var offset_delete_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$154,
	createRequest: () => createRequest$148,
	parseResponse: () => parseResponse$146
});
function createRequest$148(groupId, topics) {
	return Writer.create().appendString(groupId, false).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, p) => w.appendInt32(p.partitionIndex), false, false);
	}, false, false);
}
function parseResponse$146(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		errorCode,
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$154 = createAPI(47, 0, createRequest$148, parseResponse$146, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/renew-delegation-token-v0.js
var renew_delegation_token_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$153,
	createRequest: () => createRequest$147,
	parseResponse: () => parseResponse$145
});
function createRequest$147(hmac, renewPeriodMs) {
	return Writer.create().appendBytes(hmac, false).appendInt64(renewPeriodMs);
}
function parseResponse$145(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		expiryTimestampMs: reader.readInt64(),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$153 = createAPI(39, 0, createRequest$147, parseResponse$145, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/renew-delegation-token-v1.js
var renew_delegation_token_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$152,
	createRequest: () => createRequest$147,
	parseResponse: () => parseResponse$145
});
const api$152 = createAPI(39, 1, createRequest$147, parseResponse$145, false, false);
// node_modules/@platformatic/kafka/dist/apis/admin/renew-delegation-token-v2.js
var renew_delegation_token_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$151,
	createRequest: () => createRequest$146,
	parseResponse: () => parseResponse$144
});
function createRequest$146(hmac, renewPeriodMs) {
	return Writer.create().appendBytes(hmac).appendInt64(renewPeriodMs).appendTaggedFields();
}
function parseResponse$144(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		expiryTimestampMs: reader.readInt64(),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$151 = createAPI(39, 2, createRequest$146, parseResponse$144);
// node_modules/@platformatic/kafka/dist/apis/admin/unregister-broker-v0.js
var unregister_broker_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$150,
	createRequest: () => createRequest$145,
	parseResponse: () => parseResponse$143
});
function createRequest$145(brokerId) {
	return Writer.create().appendInt32(brokerId).appendTaggedFields();
}
function parseResponse$143(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$150 = createAPI(64, 0, createRequest$145, parseResponse$143);
// node_modules/@platformatic/kafka/dist/apis/admin/update-features-v0.js
var update_features_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$149,
	createRequest: () => createRequest$144,
	parseResponse: () => parseResponse$142
});
function createRequest$144(timeoutMs, featureUpdates, _validateOnly) {
	return Writer.create().appendInt32(timeoutMs).appendArray(featureUpdates, (writer, feature) => {
		writer.appendString(feature.feature).appendInt16(feature.maxVersionLevel).appendBoolean(feature.upgradeType !== FeatureUpgradeTypes.UPGRADE);
	}).appendTaggedFields();
}
function parseResponse$142(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		throttleTimeMs,
		errorCode,
		errorMessage,
		results: reader.readArray((reader, index) => {
			const result = {
				feature: reader.readString(),
				errorCode: reader.readInt16(),
				errorMessage: reader.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${index}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$149 = createAPI(57, 0, createRequest$144, parseResponse$142);
// node_modules/@platformatic/kafka/dist/apis/admin/update-features-v1.js
var update_features_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$148,
	createRequest: () => createRequest$143,
	parseResponse: () => parseResponse$141
});
function createRequest$143(timeoutMs, featureUpdates, validateOnly) {
	return Writer.create().appendInt32(timeoutMs).appendArray(featureUpdates, (w, f) => {
		w.appendString(f.feature).appendInt16(f.maxVersionLevel).appendInt8(f.upgradeType);
	}).appendBoolean(validateOnly).appendTaggedFields();
}
function parseResponse$141(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	const errorMessage = reader.readNullableString();
	if (errorCode !== 0) errors.push(["", [errorCode, errorMessage]]);
	const response = {
		throttleTimeMs,
		errorCode,
		errorMessage,
		results: reader.readArray((r, i) => {
			const result = {
				feature: r.readString(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			if (result.errorCode !== 0) errors.push([`/results/${i}`, [result.errorCode, result.errorMessage]]);
			return result;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$148 = createAPI(57, 1, createRequest$143, parseResponse$141);
// node_modules/@platformatic/kafka/dist/apis/consumer/consumer-group-heartbeat-v0.js
var consumer_group_heartbeat_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$147,
	createRequest: () => createRequest$142,
	parseResponse: () => parseResponse$140
});
function createRequest$142(groupId, memberId, memberEpoch, instanceId, rackId, rebalanceTimeoutMs, subscribedTopicNames, _subscribedTopicRegex, serverAssignor, topicPartitions) {
	return Writer.create().appendString(groupId).appendString(memberId).appendInt32(memberEpoch).appendString(instanceId).appendString(rackId).appendInt32(rebalanceTimeoutMs).appendArray(subscribedTopicNames, (w, t) => w.appendString(t), true, false).appendString(serverAssignor).appendArray(topicPartitions, (w, t) => {
		return w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false).appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$140(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		memberId: reader.readNullableString(),
		memberEpoch: reader.readInt32(),
		heartbeatIntervalMs: reader.readInt32(),
		assignment: reader.readNullableStruct(() => {
			const assignment = { topicPartitions: reader.readArray((r) => {
				const topicPartition = {
					topicId: r.readUUID(),
					partitions: r.readArray((r) => r.readInt32(), true, false)
				};
				r.readTaggedFields();
				return topicPartition;
			}, true, false) };
			reader.readTaggedFields();
			return assignment;
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$147 = createAPI(68, 0, createRequest$142, parseResponse$140);
// node_modules/@platformatic/kafka/dist/apis/consumer/consumer-group-heartbeat-v1.js
var consumer_group_heartbeat_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$146,
	createRequest: () => createRequest$141,
	parseResponse: () => parseResponse$139
});
function createRequest$141(groupId, memberId, memberEpoch, instanceId, rackId, rebalanceTimeoutMs, subscribedTopicNames, subscribedTopicRegex, serverAssignor, topicPartitions) {
	return Writer.create().appendString(groupId).appendString(memberId).appendInt32(memberEpoch).appendString(instanceId).appendString(rackId).appendInt32(rebalanceTimeoutMs).appendArray(subscribedTopicNames, (w, t) => w.appendString(t), true, false).appendString(subscribedTopicRegex).appendString(serverAssignor).appendArray(topicPartitions, (w, t) => {
		return w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => w.appendInt32(p), true, false).appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$139(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		memberId: reader.readNullableString(),
		memberEpoch: reader.readInt32(),
		heartbeatIntervalMs: reader.readInt32(),
		assignment: reader.readNullableStruct(() => {
			const assignment = { topicPartitions: reader.readArray((r) => {
				const topicPartition = {
					topicId: r.readUUID(),
					partitions: r.readArray((r) => r.readInt32(), true, false)
				};
				r.readTaggedFields();
				return topicPartition;
			}, true, false) };
			reader.readTaggedFields();
			return assignment;
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$146 = createAPI(68, 1, createRequest$141, parseResponse$139);
// node_modules/@platformatic/wasm-utils/dist/bundled.js
const FastBuffer = Buffer[Symbol.species];
const wasm = Uint8Array.from(globalThis.atob("AGFzbQEAAAABRAtgAn9/AGABfwBgA39/fwBgBH9/f38AYAJ/fwF+YAJ/fwF/YAN/f38Bf2ABfwF/YAZ/f39/f38AYAV/f39/fwF/YAAAAzAvBQEBAgEBBgMGBwIBAwMCAgIICQMDAAIABwoFAAQCAAAEAQQEAgAAAAAAAgECAAAEBQFwASYmBQMBABEGGQN/AUGAgMAAC38AQcyLwQALfwBB0IvBAAsHhgEKBm1lbW9yeQIABWFsbG9jABgGY3JjMzJjABoHZGVhbGxvYwAbDGx6NF9jb21wcmVzcwAcDmx6NF9kZWNvbXByZXNzACAPc25hcHB5X2NvbXByZXNzACIRc25hcHB5X2RlY29tcHJlc3MAIwpfX2RhdGFfZW5kAwELX19oZWFwX2Jhc2UDAgkrAQBBAQslAAAAAAAAAAAAAAAAAAAAACkuBQAEAAEABgAGBQAAKScoKgQrAAqVtQIvAwAAC3wBA38CQAJAAkAgAC0AAEEKRw0AIAAoAgQiAkUNACAAKAIIIgNBBGsoAgAiAUF4cSEAIABBBEEIIAFBA3EiARsgAmpJDQEgAUEARyAAIAJBJ2pLcQ0CIAMQAgsPC0GD/8AAQS5BtP/AABADAAtBxP/AAEEuQfT/wAAQAwALyAgBBX8gAEEIayEBIAEgAEEEaygCACIDQXhxIgBqIQICQAJAIANBAXENACADQQJxRQ0BIAEoAgAiAyAAaiEAIAEgA2siAUGci8EAKAIARgRAIAIoAgRBA3FBA0cNAUGUi8EAIAA2AgAgAiACKAIEQX5xNgIEIAEgAEEBcjYCBCACIAA2AgAPCyABIAMQJQsCQAJAAkACQAJAAkACQCACKAIEIgNBAnFFBEAgAkGgi8EAKAIARg0CIAJBnIvBACgCAEYNAyACIANBeHEiAhAlIAEgACACaiIAQQFyNgIEIAAgAWogADYCACABQZyLwQAoAgBHDQFBlIvBACAANgIADwsgAiADQX5xNgIEIAEgAEEBcjYCBCAAIAFqIAA2AgALIABBgAJJDQJBHyECIAFCADcCECAAQf///wdNBEAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAkECdEH0h8EAaiEDQQEgAnQiBEGQi8EAKAIAcQ0DIAMgATYCACABIAM2AhggASABNgIMIAEgATYCCEGQi8EAQZCLwQAoAgAgBHI2AgAMBAtBoIvBACABNgIAQZiLwQBBmIvBACgCACAAaiIANgIAIAEgAEEBcjYCBEGci8EAKAIAIAFGBEBBlIvBAEEANgIAQZyLwQBBADYCAAtBrIvBACgCACICIABPDQVBoIvBACgCACIARQ0FQZiLwQAoAgAiA0EpSQ0EQfSIwQAhAQNAIAEoAgAiBSAATQRAIAAgBSABKAIEakkNBgsgASgCCCEBDAALAAtBnIvBACABNgIAQZSLwQBBlIvBACgCACAAaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAPCwJAQYyLwQAoAgAiAkEBIABBA3Z0IgNxRQRAQYyLwQAgAiADcjYCACAAQfgBcUGEicEAaiIAIQIMAQsgAEH4AXEiAEGEicEAaiECIABBjInBAGooAgAhAAsgAiABNgIIIAAgATYCDCABIAI2AgwgASAANgIIDwsCQAJAIAAgAygCACIDKAIEQXhxRgRAIAMhAgwBCyAAQRkgAkEBdmtBACACQR9HG3QhBANAIAMgBEEddkEEcWoiBSgCECICRQ0CIARBAXQhBCACIQMgAigCBEF4cSAARw0ACwsgAigCCCIAIAE2AgwgAiABNgIIIAFBADYCGCABIAI2AgwgASAANgIIDAELIAVBEGogATYCACABIAM2AhggASABNgIMIAEgATYCCAtBACEBQbSLwQBBtIvBACgCAEEBayIANgIAIAANAUH8iMEAKAIAIgAEQANAIAFBAWohASAAKAIIIgANAAsLQbSLwQBB/x8gASABQf8fTRs2AgAPC0H8iMEAKAIAIgEEQANAIARBAWohBCABKAIIIgENAAsLQbSLwQBB/x8gBCAEQf8fTRs2AgAgAiADTw0AQayLwQBBfzYCAAsLEQAgACABQQF0QQFyIAIQDgAL7wEBBH8CQAJAAkACQCAALQAAQQNGBEAgACgCBCIAKAIAIQIgAEEEaigCACIBKAIAIgMEQCACIAMRAQALIAEoAgQiAQRAIAJBBGsoAgAiBEF4cSEDIANBBEEIIARBA3EiBBsgAWpJDQIgBEEARyADIAFBJ2pLcQ0DIAIQAgsgAEEEaygCACIBQXhxIQIgAkEQQRQgAUEDcSIBG0kNAyABQQBHIAJBNE9xDQQgABACCw8LQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAtBg//AAEEuQbT/wAAQAwALQcT/wABBLkH0/8AAEAMAC/sBAQR/AkACQAJAAkACQCAALQAAQQJHDQAgAC0ABEEDRw0AIAAoAggiACgCACECIABBBGooAgAiASgCACIDBEAgAiADEQEACyABKAIEIgEEQCACQQRrKAIAIgRBeHEhAyADQQRBCCAEQQNxIgQbIAFqSQ0CIARBAEcgAyABQSdqS3ENAyACEAILIABBBGsoAgAiAUF4cSECIAJBEEEUIAFBA3EiARtJDQMgAUEARyACQTRPcQ0EIAAQAgsPC0GD/8AAQS5BtP/AABADAAtBxP/AAEEuQfT/wAAQAwALQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAsDAAALbAACfyADQQBIBEBBASEBQQAhA0EEDAELAn8CQAJ/IAEEQCACIAEgAxAIDAELIANFBEBBASEBDAILIAMQCQsiAQ0AIABBATYCBEEBDAELIAAgATYCBEEACyEBQQgLIABqIAM2AgAgACABNgIAC+wFAQZ/IABBBGsiBygCACIIQXhxIQQCQAJAAkACQAJAIARBBEEIIAhBA3EiBRsgAWpPBEAgBUEARyAEIAFBJ2pLcQ0BQQAhASACQcz/e0sNBUEQIAJBC2pBeHEgAkELSRshAyAAQQhrIQYCQAJAAkACQCAFBEAgBCAGaiEFIAMgBE0NAyAFQaCLwQAoAgBGDQQgBUGci8EAKAIARg0CIAUoAgQiCEECcQ0JIAhBeHEiCCAEaiIEIANJDQkgBSAIECUgBCADayIFQRBJDQEgByADIAcoAgBBAXFyQQJyNgIAIAMgBmoiAyAFQQNyNgIEIAQgBmoiBCAEKAIEQQFyNgIEIAMgBRAmDAgLIANBgAJJDQggBkUNCCADIARPDQggBCADa0GAgAhLDQggAA8LIAcgBCAHKAIAQQFxckECcjYCACAEIAZqIgMgAygCBEEBcjYCBAwGC0GUi8EAKAIAIARqIgQgA0kNBgJAIAQgA2siBUEPTQRAIAcgCEEBcSAEckECcjYCACAEIAZqIgMgAygCBEEBcjYCBEEAIQVBACEDDAELIAcgAyAIQQFxckECcjYCACADIAZqIgMgBUEBcjYCBCAEIAZqIgQgBTYCACAEIAQoAgRBfnE2AgQLQZyLwQAgAzYCAEGUi8EAIAU2AgAMBQsgBCADayIEQQ9NDQQgByADIAhBAXFyQQJyNgIAIAMgBmoiAyAEQQNyNgIEIAUgBSgCBEEBcjYCBCADIAQQJgwEC0GYi8EAKAIAIARqIgQgA0sNAgwEC0GD/8AAQS5BtP/AABADAAtBxP/AAEEuQfT/wAAQAwALIAcgAyAIQQFxckECcjYCACADIAZqIgUgBCADayIDQQFyNgIEQZiLwQAgAzYCAEGgi8EAIAU2AgALIAZFDQAgAA8LIAIQCSIDRQ0AIAIgBygCACIBQXhxQXxBeCABQQNxG2oiASABIAJLGyIBBEAgAyAAIAH8CgAACyAAEAIgAyEBCyABC70mAgh/AX4CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQfQBTQRAQYyLwQAoAgAiAkEQIABBC2pB+ANxIABBC0kbIgZBA3YiAHYiAUEDcQ0BIAZBlIvBACgCAE0NByABDQJBkIvBACgCACIARQ0HIABoQQJ0QfSHwQBqKAIAIgIoAgRBeHEgBmshBCACIQEDQCABKAIQIgBFBEAgASgCFCIARQ0FCyAAKAIEQXhxIAZrIgMgBEkhASADIAQgARshBCAAIAIgARshAiAAIQEMAAsACyAAQQtqIgFBeHEhBkGQi8EAKAIAIghFDQZBHyEHQQAgBmshBCAAQfT//wdNBEAgBkEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEHCyAHQQJ0QfSHwQBqKAIAIgJFBEBBACEBQQAhAAwEC0EAIQEgBkEZIAdBAXZrQQAgB0EfRxt0IQNBACEAA0ACQCACKAIEQXhxIgUgBkkNACAFIAZrIgUgBE8NACACIQEgBSIEDQBBACEEIAIhAAwGCyACKAIUIgUgACAFIAIgA0EddkEEcWooAhAiAkcbIAAgBRshACADQQF0IQMgAg0ACwwDCwJAIAFBf3NBAXEgAGoiBEEDdCIAQYSJwQBqIgMgAEGMicEAaigCACIBKAIIIgVHBEAgBSADNgIMIAMgBTYCCAwBC0GMi8EAIAJBfiAEd3E2AgALIAEgAEEDcjYCBCAAIAFqIgAgACgCBEEBcjYCBCABQQhqDwsCQEECIAB0IgNBACADa3IgASAAdHFoIgRBA3QiAUGEicEAaiIDIAFBjInBAGooAgAiACgCCCIFRwRAIAUgAzYCDCADIAU2AggMAQtBjIvBACACQX4gBHdxNgIACyAAIAZBA3I2AgQgACAGaiIEIAEgBmsiBUEBcjYCBCAAIAFqIAU2AgBBlIvBACgCACIBBEBBnIvBACgCACECAkBBjIvBACgCACIDQQEgAUEDdnQiBnFFBEBBjIvBACADIAZyNgIAIAFBeHFBhInBAGoiASEDDAELIAFBeHEiAUGEicEAaiEDIAFBjInBAGooAgAhAQsgAyACNgIIIAEgAjYCDCACIAM2AgwgAiABNgIIC0Gci8EAIAQ2AgBBlIvBACAFNgIADAoLIAIoAhghBwJAAkAgAiACKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAkEUaiACQRBqIAAbIQMDQCADIQUgASIAKAIUIQEgAEEUaiAAQRBqIAEbIQMgAEEUQRAgARtqKAIAIgENAAsgBUEANgIACwJAIAdFDQACQAJAIAIoAhxBAnRB9IfBAGoiASgCACACRwRAIAIgBygCEEcEQCAHIAA2AhQgAA0CDAQLIAcgADYCECAADQEMAwsgASAANgIAIABFDQELIAAgBzYCGCACKAIQIgEEQCAAIAE2AhAgASAANgIYCyACKAIUIgFFDQEgACABNgIUIAEgADYCGAwBC0GQi8EAQZCLwQAoAgBBfiACKAIcd3E2AgALAkACQCAEQRBPBEAgAiAGQQNyNgIEIAIgBmoiByAEQQFyNgIEIAQgB2ogBDYCAEGUi8EAKAIAIgFFDQFBnIvBACgCACEAAkBBjIvBACgCACIDQQEgAUEDdnQiBXFFBEBBjIvBACADIAVyNgIAIAFBeHFBhInBAGoiAyEFDAELIAFBeHEiAUGEicEAaiEFIAFBjInBAGooAgAhAwsgBSAANgIIIAMgADYCDCAAIAU2AgwgACADNgIIDAELIAIgBCAGaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQZyLwQAgBzYCAEGUi8EAIAQ2AgALIAJBCGoiAEUNAwwECyAAIAFyRQRAQQAhAUECIAd0IgBBACAAa3IgCHEiAEUNAyAAaEECdEH0h8EAaigCACEACyAARQ0BCwNAIAAoAgRBeHEiAyAGayIFIARJIQIgBCAFIAQgAhsgAyAGSSIDGyEEIAEgACABIAIbIAMbIQEgACgCECICBH8gAgUgACgCFAsiAA0ACwsgAUUNAEGUi8EAKAIAIgAgBk8gBCAAIAZrT3ENACABKAIYIQcCQAJAIAEgASgCDCIARgRAIAFBFEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAFBFGogAUEQaiAAGyEDA0AgAyEFIAIiACgCFCECIABBFGogAEEQaiACGyEDIABBFEEQIAIbaigCACICDQALIAVBADYCAAsCQCAHRQ0AAkACQCABKAIcQQJ0QfSHwQBqIgIoAgAgAUcEQCABIAcoAhBHBEAgByAANgIUIAANAgwECyAHIAA2AhAgAA0BDAMLIAIgADYCACAARQ0BCyAAIAc2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgASgCFCICRQ0BIAAgAjYCFCACIAA2AhgMAQtBkIvBAEGQi8EAKAIAQX4gASgCHHdxNgIACwJAIARBEE8EQCABIAZBA3I2AgQgASAGaiICIARBAXI2AgQgAiAEaiAENgIAIARBgAJPBEBBHyEAIAJCADcCECAEQf///wdNBEAgBEEmIARBCHZnIgBrdkEBcSAAQQF0a0E+aiEACyACIAA2AhwgAEECdEH0h8EAaiEDQQEgAHQiBUGQi8EAKAIAcUUEQCADIAI2AgAgAiADNgIYIAIgAjYCDCACIAI2AghBkIvBAEGQi8EAKAIAIAVyNgIADAMLAkACQCAEIAMoAgAiBSgCBEF4cUYEQCAFIQAMAQsgBEEZIABBAXZrQQAgAEEfRxt0IQMDQCAFIANBHXZBBHFqIgcoAhAiAEUNAiADQQF0IQMgACEFIAAoAgRBeHEgBEcNAAsLIAAoAggiAyACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgAzYCCAwDCyAHQRBqIAI2AgAgAiAFNgIYIAIgAjYCDCACIAI2AggMAgsCQEGMi8EAKAIAIgBBASAEQQN2dCIDcUUEQEGMi8EAIAAgA3I2AgAgBEH4AXFBhInBAGoiACEEDAELIARB+AFxIgBBhInBAGohBCAAQYyJwQBqKAIAIQALIAQgAjYCCCAAIAI2AgwgAiAENgIMIAIgADYCCAwBCyABIAQgBmoiAEEDcjYCBCAAIAFqIgAgACgCBEEBcjYCBAsgAUEIaiIADQELQZSLwQAoAgAiASAGTw0BQZiLwQAoAgAiACAGTQRAIAZBr4AEaiIBQRB2QAAiAkF/RgRAQQAPC0EAIQAgAkEQdCICRQ0BQaSLwQAgAUGAgHxxIgBBEGsgACACQQAgAGtGGyIBQaSLwQAoAgBqIgA2AgBBqIvBACAAQaiLwQAoAgAiAyAAIANLGzYCAAJAAkACQAJAQaCLwQAoAgAiAwRAQfSIwQAhAANAIAAoAgAiBSAAKAIEIgRqIAJGDQIgACgCCCIADQALDAILQbCLwQAoAgAiAEEARyAAIAJNcUUEQEGwi8EAIAI2AgALQbSLwQBB/x82AgBB+IjBACABNgIAQfSIwQAgAjYCAEGQicEAQYSJwQA2AgBBmInBAEGMicEANgIAQYyJwQBBhInBADYCAEGgicEAQZSJwQA2AgBBlInBAEGMicEANgIAQaiJwQBBnInBADYCAEGcicEAQZSJwQA2AgBBsInBAEGkicEANgIAQaSJwQBBnInBADYCAEG4icEAQayJwQA2AgBBrInBAEGkicEANgIAQcCJwQBBtInBADYCAEG0icEAQayJwQA2AgBByInBAEG8icEANgIAQbyJwQBBtInBADYCAEGAicEAQQA2AgBB0InBAEHEicEANgIAQcSJwQBBvInBADYCAEHMicEAQcSJwQA2AgBB2InBAEHMicEANgIAQdSJwQBBzInBADYCAEHgicEAQdSJwQA2AgBB3InBAEHUicEANgIAQeiJwQBB3InBADYCAEHkicEAQdyJwQA2AgBB8InBAEHkicEANgIAQeyJwQBB5InBADYCAEH4icEAQeyJwQA2AgBB9InBAEHsicEANgIAQYCKwQBB9InBADYCAEH8icEAQfSJwQA2AgBBiIrBAEH8icEANgIAQYSKwQBB/InBADYCAEGQisEAQYSKwQA2AgBBmIrBAEGMisEANgIAQYyKwQBBhIrBADYCAEGgisEAQZSKwQA2AgBBlIrBAEGMisEANgIAQaiKwQBBnIrBADYCAEGcisEAQZSKwQA2AgBBsIrBAEGkisEANgIAQaSKwQBBnIrBADYCAEG4isEAQayKwQA2AgBBrIrBAEGkisEANgIAQcCKwQBBtIrBADYCAEG0isEAQayKwQA2AgBByIrBAEG8isEANgIAQbyKwQBBtIrBADYCAEHQisEAQcSKwQA2AgBBxIrBAEG8isEANgIAQdiKwQBBzIrBADYCAEHMisEAQcSKwQA2AgBB4IrBAEHUisEANgIAQdSKwQBBzIrBADYCAEHoisEAQdyKwQA2AgBB3IrBAEHUisEANgIAQfCKwQBB5IrBADYCAEHkisEAQdyKwQA2AgBB+IrBAEHsisEANgIAQeyKwQBB5IrBADYCAEGAi8EAQfSKwQA2AgBB9IrBAEHsisEANgIAQYiLwQBB/IrBADYCAEH8isEAQfSKwQA2AgBBoIvBACACNgIAQYSLwQBB/IrBADYCAEGYi8EAIAFBKGsiADYCACACIABBAXI2AgQgACACakEoNgIEQayLwQBBgICAATYCAAwDCyACIANNDQAgAyAFSQ0AIAAoAgxFDQELQbCLwQBBsIvBACgCACIAIAIgACACSRs2AgAgASACaiEFQfSIwQAhAAJAAkADQCAAKAIAIgQgBUcEQCAAKAIIIgANAQwCCwsgACgCDEUNAQtB9IjBACEAA0ACQCAAKAIAIgUgA00EQCAFIAAoAgRqIgQgA0sNAQsgACgCCCEADAELC0Ggi8EAIAI2AgBBmIvBACABQShrIgA2AgAgAiAAQQFyNgIEIAAgAmpBKDYCBEGsi8EAQYCAgAE2AgAgAyAEQSBrQXhxQQhrIgAgACADQRBqSRsiBUEbNgIEQfSIwQApAgAhCSAFQRBqQfyIwQApAgA3AgAgBUEIaiIAIAk3AgBB+IjBACABNgIAQfSIwQAgAjYCAEH8iMEAIAA2AgBBgInBAEEANgIAIAVBHGohAANAIABBBzYCACAEIABBBGoiAEsNAAsgAyAFRg0CIAUgBSgCBEF+cTYCBCADIAUgA2siAEEBcjYCBCAFIAA2AgAgAEGAAk8EQCADIAAQLQwDCwJAQYyLwQAoAgAiAUEBIABBA3Z0IgJxRQRAQYyLwQAgASACcjYCACAAQfgBcUGEicEAaiIAIQEMAQsgAEH4AXEiAEGEicEAaiEBIABBjInBAGooAgAhAAsgASADNgIIIAAgAzYCDCADIAE2AgwgAyAANgIIDAILIAAgAjYCACAAIAAoAgQgAWo2AgQgAiAGQQNyNgIEIARBD2pBeHFBCGsiASACIAZqIgBrIQQgAUGgi8EAKAIARg0FIAFBnIvBACgCAEYNBiABKAIEIgZBA3FBAUYEQCABIAZBeHEiAxAlIAEgA2oiASgCBCEGIAMgBGohBAsgASAGQX5xNgIEIAAgBEEBcjYCBCAAIARqIAQ2AgAgBEGAAk8EQCAAIAQQLQwICwJAQYyLwQAoAgAiAUEBIARBA3Z0IgNxRQRAQYyLwQAgASADcjYCACAEQfgBcUGEicEAaiIEIQYMAQsgBEH4AXEiAUGEicEAaiEGIAFBjInBAGooAgAhBAsgBiAANgIIIAQgADYCDCAAIAY2AgwgACAENgIIDAcLIAAgASAEajYCBEGgi8EAQaCLwQAoAgAiAEEPakF4cSICQQhrIgM2AgBBmIvBAEGYi8EAKAIAIAFqIgEgACACa2pBCGoiAjYCACADIAJBAXI2AgQgACABakEoNgIEQayLwQBBgICAATYCAAtBACEAQZiLwQAoAgAiASAGTQ0BQZiLwQAgASAGayIBNgIAQaCLwQAgBkGgi8EAKAIAIgBqIgI2AgAgAiABQQFyNgIEIAAgBkEDcjYCBAwGC0GYi8EAIAAgBmsiATYCAEGgi8EAQaCLwQAoAgAiACAGaiICNgIAIAIgAUEBcjYCBCAAIAZBA3I2AgQgAEEIaiEACyAADwtBnIvBACgCACEAAkAgASAGayICQQ9NBEBBnIvBAEEANgIAQZSLwQBBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtBlIvBACACNgIAQZyLwQAgACAGaiIDNgIAIAMgAkEBcjYCBCAAIAFqIAI2AgAgACAGQQNyNgIECwwDC0Ggi8EAIAA2AgBBmIvBAEGYi8EAKAIAIARqIgE2AgAgACABQQFyNgIEDAELQZyLwQAgADYCAEGUi8EAQZSLwQAoAgAgBGoiATYCACAAIAFBAXI2AgQgACABaiABNgIACyACQQhqDwsgAEEIaguEAQECfyMAQRBrIgMkACABIAJqIgEgAkkEQEEAEAsAC0EIIAEgACgCACICQQF0IgQgASAESxsiASABQQhNGyEBIANBBGogAiAAKAIEIAEQByADKAIEQQFGBEAgAygCDBogAygCCBALAAsgAygCCCECIAAgATYCACAAIAI2AgQgA0EQaiQACxUAIAAEQEG4i8EAQQE6AAAACxAZAAuCAQECfwJAAkAgASACaiIEIAAoAgQiBU0EQCABIARLDQEgACgCCCIEIAUgAmtLDQIgAgRAIAAoAgAiBSAEaiABIAVqIAL8CgAACyAAIAMgBGo2AggPC0EAIAQgBUHcj8AAEA0ACyABIAQgBUHcj8AAEA0AC0HAjcAAQStB3I/AABAOAAv/AQACQCAAIAJNBEAgASACSw0BIAAgAU0NASMAQSBrIgIkACACIAE2AgwgAiAANgIIIAIgAkEMaq1CgICAgLABhDcDGCACIAJBCGqtQoCAgICwAYQ3AxBB0IHAACACQRBqIAMQDgALIwBBIGsiASQAIAEgAjYCDCABIAA2AgggASABQQxqrUKAgICAsAGENwMYIAEgAUEIaq1CgICAgLABhDcDEEGvgsAAIAFBEGogAxAOAAsjAEEgayIAJAAgACACNgIMIAAgATYCCCAAIABBDGqtQoCAgICwAYQ3AxggACAAQQhqrUKAgICAsAGENwMQQeiCwAAgAEEQaiADEA4AC9EBAgF/AX4jAEEgayIDJAAgAyABNgIQIAMgADYCDCADQQE7ARwgAyACNgIYIAMgA0EMajYCFCMAQRBrIgEkACADQRRqIgApAgAhBCABIAA2AgwgASAENwIEIwBBEGsiACQAIAFBBGoiASgCACICKAIEIgNBAXFFBEAgAEGAgICAeDYCACAAIAE2AgwgASgCCCIBLQAJGiAAQREgAS0ACBAsAAsgAigCACECIAAgA0EBdjYCBCAAIAI2AgAgASgCCCIBLQAJGiAAQRIgAS0ACBAsAAtQAQF/IwBBIGsiAyQAIAMgATYCDCADIAA2AgggAyADQQhqrUKAgICAsAGENwMYIAMgA0EMaq1CgICAgLABhDcDEEH4gcAAIANBEGogAhAOAAuDBAEGfyAAQRxqIQgCQAJAIAAoAiwiA0UEQCACIQMMAQsgA0ERTw0BIAJBECADayIEIAIgBEkbIgQEQCADIAhqIAEgBPwKAAALIAAoAiwgBGoiA0EQRyEFIAAgA0EAIAUbNgIsIAIgBGshAyABIARqIQEgBQ0AIAAgACgCACAAKAIcQfeUr694bGpBDXdBsfPd8XlsNgIAIAAgACgCBCAAKAIgQfeUr694bGpBDXdBsfPd8XlsNgIEIAAgACgCCCAAKAIkQfeUr694bGpBDXdBsfPd8XlsNgIIIAAgACgCDCAAKAIoQfeUr694bGpBDXdBsfPd8XlsNgIMCyADQRBPBEAgACgCDCEEIAAoAgghBSAAKAIEIQYgACgCACEHA0AgASgAAEH3lK+veGwgB2pBDXdBsfPd8XlsIQcgAUEMaigAAEH3lK+veGwgBGpBDXdBsfPd8XlsIQQgAUEIaigAAEH3lK+veGwgBWpBDXdBsfPd8XlsIQUgAUEEaigAAEH3lK+veGwgBmpBDXdBsfPd8XlsIQYgAUEQaiEBIANBEGsiA0EPSw0ACyAAIAQ2AgwgACAFNgIIIAAgBjYCBCAAIAc2AgALIANBAEciBARAIAQEQCAIIAEgA/wKAAALIAAgAzYCLAsgACAAKQMQIAKtfDcDEA8LIANBEEEQQbTzwAAQDQALlwMBA38CQCAAIAQgASgCCCIGayIEIANNBH8gAyAEayIHIAQgBSAEIAVJGyIEaiEFIAUgB0kNASADIAVJDQEgASgCBCEDAkACQAJAIAQgBmoiBSAESQ0AIAMgBUkNACAERSIIDQIgAiAHaiECIAEoAgAgBmohAwJAAkAgBEEETwRAIARBCEkNBCAEQRFJDQEgBEEhSQ0CIAgNBSADIAIgBPwKAAAMBQsgAyACLQAAOgAAIARBAUYNBCADIAIvAAA7AAAgAyAEQQJrIgNqIAIgA2ovAAA7AAAMBAsgAyACKQAANwAAIAMgBEEIayIDaiACIANqKQAANwAADAMLIAMgAikAADcAACADQQhqIAJBCGopAAA3AAAgAyAEQRBrIgNqIgYgAiADaiICKQAANwAAIAZBCGogAkEIaikAADcAAAwCCyAGIAUgA0Hsj8AAEA0ACyADIAIoAAA2AAAgAyAEQQRrIgNqIAIgA2ooAAA2AAALIAAgBDYCBCABIAU2AghBBAVBAws2AgAPCyAHIAUgA0GkkcAAEA0AC3gBAX8gAyABIAEgA0sbIQMCQAJAIARFBEAgAw0BQQAPC0EAIQEgBEEBayADTw0BIAMgBE0NAQsgACAEaiEFIAIgBGohAiADIARrIQBBACEBA0AgASAFai0AACABIAJqLQAARw0BIAAgAUEBaiIBRw0ACyAADwsgAQuXBAEGfwJAAkACQCAAKAIEIgYgACgCCCIESwRAIAQgACgCACIIakFwIAIgA2siBUEEdCAFQQ9PGzoAACAEQQFqIQQgBUEOTQRAIAQhBwwECyAFQQ9rIglB/wFPBEADQCAEIAZGDQQgBCAIakH/AToAACAEQQFqIQQgCUH/AWsiCUH+AUsNAAsLIAQgBk8NASAAIARBAWoiBzYCCCAEIAhqIAk6AAAMAwsgBCAGQZyQwAAQDwALIAQgBkGckMAAEA8ACyAGIAZBnJDAABAPAAsCQCACIANPBEACQAJAIAUgB2oiBCAHSQ0AIAQgBksNACACIANGDQMgASADaiEBIAcgCGohAgJAAkAgBUEETwRAIAVBCEkNBCAFQRFJDQEgBUEhSQ0CIAVFDQYgAiABIAX8CgAADAYLIAIgAS0AADoAACAFQQFGDQUgAiABLwAAOwAAIAIgBUECayICaiABIAJqLwAAOwAADAULIAIgASkAADcAACACIAVBCGsiAmogASACaikAADcAAAwECyACIAEpAAA3AAAgAkEIaiABQQhqKQAANwAAIAIgBUEQayICaiIDIAEgAmoiASkAADcAACADQQhqIAFBCGopAAA3AAAMAwsgByAEIAZB7I/AABANAAsgAiABKAAANgAAIAIgBUEEayICaiABIAJqKAAANgAADAELIAMgAiACQaiVwAAQDQALIAAgBDYCCAu6BAIDfwF+IwBB0ABrIgQkACAEQShqQgA3AwAgBEEwakIANwMAIARCADcDICAEQoCAgIDwyaHk4QA3AxAgBEKoiI2h8s7y9YV/NwMIIARCADcDGCAEQQhqIAEgAhAQAkAgBCgCNCIFQRFJBEACfyAEKQMYIgdCEFoEQCAEKAIMQQd3IAQoAghBAXdqIAQoAhBBDHdqIAQoAhRBEndqDAELIAQoAiBBsc/ZsgFqCyAEQSRqIQIgB6dqIQEgBUEESQRAIAUhBgwCCwJAIAVBBGsiBkEEcQRAIAUhBgwBCyAEKAIkQb3cypV8bCABakERd0Gv1tO+AmwhASAEQShqIQIgBkEESQ0CCwNAIAJBBGooAABBvdzKlXxsIAIoAABBvdzKlXxsIAFqQRF3Qa/W074CbGpBEXdBr9bTvgJsIQEgAkEIaiECIAZBCGsiBkEDSw0ACwwBC0EAIAVBEEHE88AAEA0ACwJAIAZFDQAgBkEBcQR/IAItAABBsc/ZsgFsIAFqQQt3QbHz3fF5bCEBIAJBAWoFIAILIQUgBkEBRg0AIAIgBmohAgNAIAVBAWotAABBsc/ZsgFsIAUtAABBsc/ZsgFsIAFqQQt3QbHz3fF5bGpBC3dBsfPd8XlsIQEgAiAFQQJqIgVHDQALCwJAIAMgAUEPdiABc0H3lK+veGwiAUENdiABc0G93MqVfGwiAUEQdiABc0YEQCAAQQQ6AAAMAQsgBEEKOgA4IAAgBEE4ahAVCyAEQdAAaiQAC4ABAQF/AkBBGBAJIgIEQCACIAEpAwA3AwAgAkEQaiABQRBqKQMANwMAIAJBCGogAUEIaikDADcDAEEMEAkiAUUNASABQRU6AAggAUGQ8cAANgIEIAEgAjYCACAAIAGtQiCGQgOENwIADwtBuIvBAEEBOgAAAAtBuIvBAEEBOgAAAAueCgIIfwF+IwBB4ABrIgMkACABQQE6AIwBIAEtABwiBUUEQCABQQdBBUEEIAJBgIAESxsgAkGAgBBLGyIFOgAcC0GAgAQhAgJAAkACQAJAAkACQAJAIAVBAWsOCAAAAAYCAwQFAQsAC0GA8sAAQShBqPLAABADAAtBgIAQIQIMAwtBgIDAACECDAILQYCAgAIhAgwBC0GAgIAEIQILIAJBAXRBgIAEciACIAEtABgbIgQgASgCWCIGayIFQQAgBCAFTxshBCAEIAYgASgCYCIGa0sEQCABQdgAaiAGIAQQCgsgAkHuAGxB5ABuQRRqIgIgASgCZCIEayIGQQAgAiAGTxshAiACIAQgASgCbCIEa0sEQCABQeQAaiAEIAIQCgsgA0EXakEANgAAIANBEGpCADcDACADQgA3AwggASgCECEHIAEpAwAhCyADQSdqQgA3AAAgA0IANwEiIANBhMS0wgE2AhwgA0HQAEHAACABLQAZGyICOgAgIAEtABoEQCADIAJBBHIiAjoAIAsgAS0AGEUEQCADIAJBIHIiAjoAIAsgAyABLQAcQQR0OgAhQQYhCCALpwRAIAMgASkDCDcBIiADIAJBCHIiAjoAIEEOIQgLIANBHGoiBEEEaiEGIAcEQCAEIAhqIAEoAhQ2AAAgAyACQQFyOgAgIAhBBGohCAsgA0HQAGpCADcDACADQdgAakIANwMAIANCADcDSCADQoCAgIDwyaHk4QA3AzggA0KoiI2h8s7y9YV/NwMwIANCADcDQCADQTBqIAYgCEEEaxAQAkAgAygCXCIGQRFJBEBBB0EPIAtQGyEJAn8gAykDQCILQhBaBEAgAygCNEEHdyADKAIwQQF3aiADKAI4QQx3aiADKAI8QRJ3agwBCyADKAJIQbHP2bIBagsgCUEEaiEKIANBzABqIQIgC6dqIQUgBkEESQRAIAYhBAwCCwJAIAZBBGsiBEEEcQRAIAYhBAwBCyADKAJMQb3cypV8bCAFakERd0Gv1tO+AmwhBSADQdAAaiECIARBBEkNAgsDQCACQQRqKAAAQb3cypV8bCACKAAAQb3cypV8bCAFakERd0Gv1tO+AmxqQRF3Qa/W074CbCEFIAJBCGohAiAEQQhrIgRBA0sNAAsMAQtBACAGQRBBxPPAABANAAsgCiAJIAcbIQcCQCAERQ0AIARBAXEEfyACLQAAQbHP2bIBbCAFakELd0Gx893xeWwhBSACQQFqBSACCyEGIARBAUYNACACIARqIQIDQCAGQQFqLQAAQbHP2bIBbCAGLQAAQbHP2bIBbCAFakELd0Gx893xeWxqQQt3QbHz3fF5bCEFIAIgBkECaiIGRw0ACwsgA0EcaiICIAhqIAVBD3YgBXNB95Svr3hsIgRBDXYgBHNBvdzKlXxsIgRBGHYgBEEIdnM6AAAgB0UiBEUEQCADQQhqIAIgB/wKAAALIAEoAnQiAigCCCEFIAIoAgAgBWsgB0kEQCACIAUgBxAKIAIoAgghBQsgBEUEQCACKAIEIAVqIANBCGogB/wKAAALIAIgBSAHajYCCCABKQNQQgBSBEAgAUIANwNQIAFCADcChAEgAUIANwN4IAFBADYCYCABQgA3AzAgAUKAgICA8Mmh5OEANwMoIAFCqIiNofLO8vWFfzcDICABQThqQgA3AwAgAUFAa0IANwMAIAFByABqQgA3AwAgASgCcEEAQYCAAfwLAAsgAEEEOgAAIANB4ABqJAALrysBI38jAEEwayISJABBgIAEIRsCQAJAAkACQAJAAkACQCABLQAcQQFrDggAAAAGAgMEBQELAAtBgPLAAEEoQajywAAQAwALQYCAECEbDAMLQYCAwAAhGwwCC0GAgIACIRsMAQtBgICABCEbCyAbIAEoAogBIgJqQf//+/8Ha0GAgICAeE0EQCACIAEoAoQBIgJrIQMgASgCcCEIA0AgBCAIaiIFKAIAIgwgA2shCyAFIAtBACALIAxNGzYCACAFQQRqIgwoAgAiByADayELIAwgC0EAIAcgC08bNgIAIAVBCGoiDCgCACIHIANrIQsgDCALQQAgByALTxs2AgAgBUEMaiILKAIAIgwgA2shBSALIAVBACAFIAxNGzYCACAEQRBqIgRBgIABRw0ACyABIAI2AogBCwJAAkACQAJAAkACQAJAAkACQCABKAJgIgMgASgCfCIFTwRAIAEoAngiFiAFSw0BIAEoAlwhESAFIBZrIhlB7gBsQeQAbkEUaiEKAn8gASgChAEiCEUEQAJAIAogASgCbCIITQRAIAEoAmghCwwBCyAKIAhrIgQgASgCZCAIa0sEQCABQeQAaiAIIAQQCiABKAJsIQgLIAEoAmgiCyAIaiECIARBAk8EQCAEQQFrIgQEQCACQQAgBPwLAAsgCyAEIAhqIghqIQILIAJBADoAACAIQQFqIQogASgCiAEhAgsgASAKNgJsIBJBADYCICASIAo2AhwgEiALNgIYIBJBCGohHCASQRhqIQ8gASgCcCEXIAIhGEEAIQMCQAJAAn8CQAJAAkAgFiICIAUiCU0EQEEBIAUgAmsiBUHuAGxB5ABuQRRqIA8oAgQiDiAPKAIIIg1rSw0EGiAFQQ1JDQMgCUEMayEUIAIhAyACIBhyRQ0BDAILQZSSwABBKkHAksAAEAMACyAXIBEoAABBsfPd8XlsQRJ2Qfz/AHFqQQA2AgBBASEDCyADIBRLDQAgEUEBayEeIAlBBmshGiAYQX9zIBFqIR8gDygCACETIA0hBwNAIAIhDCADQQFqIQVBISEQA0AgAyECIBAhBCAFIQMgAkEEaiEQAkACfwJAAkACQAJAAkAgAkF7Sw0AIAkgEEkNACAXIAIgEWooAAAiFUGx893xeWxBEnZB/P8AcWoiBSgCACEIIAUgAiAYaiIFNgIAIAggGEkNBiAFIAhrIiBBgIAETw0GIAggGGsiBkEEaiEFIAZBe0sNASAFIAlLDQEgBiARaigAACAVRw0GAkACQAJAAkACQCACIAxNBEAgAiEIDAELIAZFBEAgAiEIDAELIAZBAWsiAyAJTw0BIAIgHmohBSAIIB9qIRBBACEDAn8DQCACIANqIghBAWsiFSAJTw0EIAMgBmoiBCADIAVqLQAAIAMgEGotAABHDQEaIANBAWshAyAEQQFHIAwgFUlxDQALIAIgA2ohCCADIAZqC0EEaiEFIAhBBGohEAsgECAaSw0GIAUgCUsNByAQIBFqIQIgBSARaiEDIAkgBWsiBkECdiIEIBogEGsiFUECdkH/////AXEiBSAEIAVJGyIEDQNBACEFDAgLIAkgAkEBayIETQ0BIAMgCUHkkcAAEA8ACyAIQQFrIQQLIAQgCUHUkcAAEA8ACyAEQQJ0IQVBACEEA0AgAiAEaigAACIhIAMgBGooAAAiIkcEQCAhICJzaEEDdiAEcgwHCyAFIARBBGoiBEcNAAsMBAsgAiAQIAlBuJXAABANAAsgBiAFIAlBuJXAABANAAsgECAaIAlBhJLAABANAAsgBSAJIAlB9JHAABANAAsgAiAVIAMgBiAFEBIgBWoLIQIgECACIhBqIgJBAmohAyACQQJrIgRBe00gAyAJTXFFBEAgBCADIAlBuJXAABANAAsgFyAEIBFqKAAAQbHz3fF5bEESdkH8/wBxaiAEIBhqNgIAAkACQAJAIAcgDkkEQCAHIBNqQXAgCCAMayIGQQR0IAZBD08bQQ8gECAQQQ9PG3I6AAAgB0EBaiEEIAZBDk0EQCAEIQUMBAsgBkEPayIDQf8BSQ0CA0AgBCAORg0CIA8gBEEBaiIFNgIIIAQgE2pB/wE6AAAgBSEEIANB/wFrIgNB/gFLDQALDAILIAcgDkGckMAAEA8ACyAOIA5BnJDAABAPAAsgBCAOSQRAIA8gBEEBaiIFNgIIIAQgE2ogAzoAAAwBCwwGCwJAAkACQAJAAkAgCCAMSQ0AIAggCUsNAAJAAkACQCAFIAZqIgcgBUkNACAHIA5LDQAgCCAMRg0CIAwgEWohBCAFIBNqIQMCQAJAIAZBBE8EQCAGQQhJDQQgBkERSQ0BIAZBIUkNAiAGRQ0FIAMgBCAG/AoAAAwFCyADIAQtAAA6AAAgBkEBRg0EIAMgBC8AADsAACADIAZBAmsiA2ogAyAEai8AADsAAAwECyADIAQpAAA3AAAgAyAGQQhrIgNqIAMgBGopAAA3AAAMAwsgAyAEKQAANwAAIANBCGogBEEIaikAADcAACADIAZBEGsiA2oiBSADIARqIgQpAAA3AAAgBUEIaiAEQQhqKQAANwAADAILIAUgByAOQeyPwAAQDQALIAMgBCgAADYAACADIAZBBGsiA2ogAyAEaigAADYAAAsgB0ECaiEEIAdBfUsNASAEIA5LDQEgDyAENgIIIAcgE2ogIDsAACAQQQ5NBEAgBCEHDAQLIBBBD2siA0H/AUkNAgNAIAQgDk8NCyAPIARBAWoiBTYCCCAEIBNqQf8BOgAAIAUhBCADQf8BayIDQf4BSw0ACwwCCyAMIAggCUGYlcAAEA0ACyAHIAQgDkHsj8AAEA0ACyAEIA5PDQEgDyAEQQFqIgc2AgggBCATaiADOgAACyACIQMgAiAUTQ0DDAQLDAULIARBAWohECAEQQV2IANqIQUgAyAUTQ0ACwsgDCECCyAPIBEgCSACEBMgDygCCCANayEDQQALIQQgHCADNgIEIBwgBDYCAAwBCyAEIA5BnJDAABAPAAsgEigCCCEEIBIoAgwMAQsCQCAKIAEoAmwiAk0EQCABKAJoIQsMAQsgCiACayIDIAEoAmQgAmtLBEAgAUHkAGogAiADEAogASgCbCECCyABKAJoIgsgAmohBCADQQJPBEAgA0EBayIDBEAgBEEAIAP8CwALIAsgAiADaiICaiEECyAEQQA6AAAgAkEBaiEKIAEoAmAhAyABKAKEASEICyABIAo2AmwgEkEANgIgIBIgCjYCHCASIAs2AhggASgCgAEiAiAIaiIEIAhJDQMgAyAESQ0DIBJBEGohHiASQRhqIQ8gASgCcCEaIAEoAlwgAmohICAIIRAgASgCiAEhEwJAAkACQAJ/AkACQAJAAkACQAJAIBYiBCAFIgdNBEAgCEGBgARPDQEgCCATSw0CIAUgE2oiAiATSQ0DIAIgAiAIaiINSw0DIA1BAEgNA0EBIAUgBGsiA0HuAGxB5ABuQRRqIA8oAgQiDiAPKAIIIhhrSw0HGiADQQ1JDQYgEyAEIgJyDQUgBUEDTQ0EIBogESgAAEGx893xeWxBEnZB/P8AcWpBADYCAEEBIQIMBQtBlJLAAEEqQcCSwAAQAwALQdCSwABBNkGIk8AAEAMAC0GYk8AAQTdB0JPAABADAAtB4JPAAEGoAUGIlcAAEAMAC0EAQQQgB0G4lcAAEA0ACyAHQQxrIh8gAkkNACARQQFrISEgE0F/cyEiIAdBBmshHCAPKAIAIRcgGCEMA0AgBCEIIAJBAWohA0EhIQQDQCADIQUgAkF7TSAHIAJBBGoiA09xRQ0EIBogAiARaigAACIdQbHz3fF5bEESdkH8/wBxaiIJKAIAIRQgCSACIBNqIgk2AgACQCAJIBRrIiNBgIAETw0AIBAgByATIBRLIhUbIQkgEEEAIBUbIiQgE2sgFGoiBkEEaiENAn8CQAJAAkAgBkF7Sw0AIAkgDUkNACAgIBEgFRsiFSAGaigAACAdRw0EAkACQAJAAkACQCACIAhNBEAgAiEFDAELIAZFBEAgAiEFDAELIAZBAWsiBCAJTw0BIBUgImogFCAkamohAyACICFqIRRBACENAn8DQCACIA1qIgVBAWsiHSAHTw0EIAYgDWoiBCANIBRqLQAAIAMgDWotAABHDQEaIA1BAWshDSAEQQFHIAggHUlxDQALIAIgDWohBSAGIA1qC0EEaiENIAVBBGohAwsgAyAcTSAHQQVLcQ0DIAMgHCAHQYSSwAAQDQALIAcgAkEBayICTQ0BIAQgCUHkkcAAEA8ACyAFQQFrIQILIAIgB0HUkcAAEA8ACyAJIA1JDQEgAyARaiEGIA0gFWohFCAJIA1rIglBAnYiAiAcIANrIg1BAnZB/////wFxIgQgAiAESRsiAkUEQEEAIQQMAwsgAkECdCEEQQAhAgNAIAIgBmooAAAiFSACIBRqKAAAIh1HBEAgFSAdc2hBA3YgAnIMBQsgBCACQQRqIgJHDQALDAILIAYgDSAJQbiVwAAQDQALIA0gCSAJQfSRwAAQDQALIAYgDSAUIAkgBBASIARqCyEJIAMgCWoiBEECaiEDIARBAmsiAkF7TSADIAdNcUUNBSAaIAIgEWooAABBsfPd8XlsQRJ2Qfz/AHFqIAIgE2o2AgACQAJAAkAgDCAOSQRAIAwgF2pBcCAFIAhrIgZBBHQgBkEPTxtBDyAJIAlBD08bcjoAACAMQQFqIQIgBkEOTQRAIAIhAwwECyAGQQ9rIg1B/wFJDQIDQCACIA5GDQIgDyACQQFqIgM2AgggAiAXakH/AToAACADIQIgDUH/AWsiDUH+AUsNAAsMAgsgDCAOQZyQwAAQDwALIA4gDkGckMAAEA8ACyACIA5JBEAgDyACQQFqIgM2AgggAiAXaiANOgAADAELDAcLAkACQAJAAkACQCAFIAhJDQAgBSAHSw0AAkACQAJAIAMgBmoiDCADSQ0AIAwgDksNACAFIAhGDQIgCCARaiECIAMgF2ohAwJAAkAgBkEETwRAIAZBCEkNBCAGQRFJDQEgBkEhSQ0CIAZFDQUgAyACIAb8CgAADAULIAMgAi0AADoAACAGQQFGDQQgAyACLwAAOwAAIAMgBkECayIDaiACIANqLwAAOwAADAQLIAMgAikAADcAACADIAZBCGsiA2ogAiADaikAADcAAAwDCyADIAIpAAA3AAAgA0EIaiACQQhqKQAANwAAIAMgBkEQayIDaiIFIAIgA2oiAikAADcAACAFQQhqIAJBCGopAAA3AAAMAgsgAyAMIA5B7I/AABANAAsgAyACKAAANgAAIAMgBkEEayIDaiACIANqKAAANgAACyAMQQJqIQIgDEF9Sw0BIAIgDksNASAPIAI2AgggDCAXaiAjOwAAIAlBDk0EQCACIQwMBAsgCUEPayINQf8BSQ0CA0AgAiAOTw0MIA8gAkEBaiIDNgIIIAIgF2pB/wE6AAAgAyECIA1B/wFrIg1B/gFLDQALDAILIAggBSAHQZiVwAAQDQALIAwgAiAOQeyPwAAQDQALIAIgDk8NASAPIAJBAWoiDDYCCCACIBdqIA06AAALIB8gBCICTw0DDAQLDAYLIARBBXYgBWohAyAEQQFqIQQgHyAFIgJPDQALCyAIIQQLIA8gESAHIAQQEyAPKAIIIBhrIQ1BAAshAiAeIA02AgQgHiACNgIADAILIAIgAyAHQbiVwAAQDQALIAIgDkGckMAAEA8ACyASKAIQIQQgEigCFAshAiAEQQFxBEBBGBAJIgJFDQQgAkEAOgAAQQwQCSIBRQ0FIAFBKDoACCABQZDxwAA2AgQgASACNgIAIAAgAa1CIIZCA4Q3AgAMCgsgESAWaiEMAn8gAiAZSQRAIAIgCksNByACIAJBAEoNARoMCgsgGUEASA0JIAwhCyAZIgJBgICAgHhyCyEEIAEoAnQiBygCCCEKIAcoAgAgCmtBA00EQCAHIApBBBAKIAcoAgghCgsgBygCBCAKaiAENgAAIAcgCkEEaiIKNgIIIAcoAgAgCmsgAkkEQCAHIAogAhAKIAcoAgghCgsgAgRAIAcoAgQgCmogCyAC/AoAAAsgByACIApqIhY2AgggAS0AGUUNB0Gxz9myASEKAkAgAkEQSQRAIAshAyACIQQMAQtBqIiNoQIhCkEAIQVBz4yijgYhCEH3lK+veCEJIAIhBANAIAsoAABB95Svr3hsIApqQQ13QbHz3fF5bCEKIAtBDGooAABB95Svr3hsIAhqQQ13QbHz3fF5bCEIIAtBCGooAABB95Svr3hsIAVqQQ13QbHz3fF5bCEFIAtBBGooAABB95Svr3hsIAlqQQ13QbHz3fF5bCEJIAtBEGoiAyELIARBEGsiBEEPSw0ACyAJQQd3IApBAXdqIAVBDHdqIAhBEndqIQoLIAIgCmohCiAEQQRJBEAgBCEFIAMhCwwHCwJAIARBBGsiBUEEcQRAIAQhBSADIQsMAQsgA0EEaiELIAMoAABBvdzKlXxsIApqQRF3Qa/W074CbCEKIAVBBEkNBwsDQCALQQRqKAAAQb3cypV8bCALKAAAQb3cypV8bCAKakERd0Gv1tO+AmxqQRF3Qa/W074CbCEKIAtBCGohCyAFQQhrIgVBA0sNAAsMBgtBACAFIANBmJfAABANAAsgFiAFIAVBiJfAABANAAsgAiAEIANB+JbAABANAAtBuIvBAEEBOgAAAAtBuIvBAEEBOgAAAAtBACACIApB6JbAABANAAsCQCAFRQ0AIAVBAXEEfyALLQAAQbHP2bIBbCAKakELd0Gx893xeWwhCiALQQFqBSALCyEEIAVBAUYNACAFIAtqIQIDQCAEQQFqLQAAQbHP2bIBbCAELQAAQbHP2bIBbCAKakELd0Gx893xeWxqQQt3QbHz3fF5bCEKIAIgBEECaiIERw0ACwsgCkEPdiAKc0H3lK+veGwiAkENdiACc0G93MqVfGwiAkEQdiACcyECIAcoAgAgFmtBA00EQCAHIBZBBBAKIAcoAgghFgsgByAWQQRqNgIIIAcoAgQgFmogAjYAAAsgAS0AGgRAIAFBIGogDCAZEBALIAEgASkDUCAZrXw3A1AgASABKAJ4IBlqIgI2AngCQCABLQAYRQRAIAFCADcDeCABIAEoAogBIBlqNgKIAQwBCyAbQYCABGogAk0EQCABQYCABDYChAEgASgCfCECIAFCADcDeCABIAJBgIAEazYCgAEgASACIAEoAogBajYCiAEMAQsgAiABKAKEASICaiIEQYCABE0NACABIAIgBEGAgARrIgQgAiACIARLGyICazYChAEgASABKAKAASACajYCgAELIABBBDoAAAwBCyASQQQ2AhwgEkEHOgAYIAAgEkEYahAVCyASQTBqJAALKgACQCAAQQBOBEAgAEUEQEEBDwsgABAJIgBFDQEgAA8LEBkAC0EBEAsACxEAQZiYwABBI0GsmMAAEA4AC7MFAgF+BX8gASABIABBB2pBeHEgAGsiAyABIANJGyIDayEGAkAgA0UEQEL/////DyECDAELAkAgA0EBRgRAQQAhAUL/////DyECDAELIANBAXEgA0F+cSEFQv////8PIQJBACEBA0AgACABaiIHLQAAIAKnQf8BcXNBAnQ1ApCuQCACQgiIhSECIAdBAWotAAAgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBSABQQJqIgFHDQALRQ0BCyAAIAFqLQAAIAKnQf8BcXNBAnQ1ApCuQCACQgiIhSECCyAAIANqIQMgBkEHcSEEIAZBCE8EQEEAIAZBA3ZrIQAgAyEBA0AgAiABKQMAIgKFpyEFIAJCOIinQQJ0KAKQrkAgAkIoiKdB/wFxQQJ0KAKQvkAgAkIgiKdB/wFxQQJ0KAKQxkAgBUEWdkH8B3EoApDOQCAFQQ52QfwHcSgCkNZAIAVBBnZB/AdxKAKQ3kAgBUH/AXFBAnQoApDmQCACQjCIp0H/AXFBAnQoApC2QHNzc3Nzc3OtIQIgAUEIaiEBIABBAWoiAA0ACwsCQCAERQ0AIAMgBkH4////B3FqIgAtAAAgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEEBRg0AIAAtAAEgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEECRg0AIAAtAAIgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEEDRg0AIAAtAAMgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEEERg0AIAAtAAQgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEEFRg0AIAAtAAUgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQIgBEEGRg0AIAAtAAYgAqdB/wFxc0ECdDUCkK5AIAJCCIiFIQILIAKnQX9zC20BAn8CQAJAAkAgAEUNACABRQ0AIABBBGsoAgAiAkF4cSEDIANBBEEIIAJBA3EiAhsgAWpJDQEgAkEARyADIAFBJ2pLcQ0CIAAQAgsPC0GD/8AAQS5BtP/AABADAAtBxP/AAEEuQfT/wAAQAwALtBMCCn8CfiMAQeACayICJAAgAkEANgIMIAJCgICAgBA3AgQCQAJAAkACQAJAAkACQAJAAkACQEGAgAEQCSIEBEAgBEEEay0AAEEDcQRAIARBAEGAgAH8CwALIAJB1ABqQgA3AgAgAkGQAWpCADcDACACQZgBakEANgIAIAJCADcCTCACQgA3A4gBIAJBADYCcCACQoCAgIAQNwNoIAIgBDYCgAEgAkEAOwGcASACQQA2AnwgAkKAgICAEDcCdCACQgA3A2AgAkEANgJcIAJBADYCSCACQgA3A0AgAkKAgICA8Mmh5OEANwM4IAJCqIiNofLO8vWFfzcDMCACIAJBBGo2AoQBIAJBLGpBADoAACACQQA2AiAgAkIANwMQIAJBADYCKAJAIAFFDQAgAkHoAGohCwNAIAAhBiABIQQCQAJAAkACQAJAAkACQAJAAkAgAi0AnAFFBEAgAkGwAWogAkEQaiAEEBYgAi0AsAFBBEcNAQsDQCACKAKMASEFIAIoAogBQYCABCEDAkACQAJAAkACQAJAAkAgAi0ALEEBaw4IAAAABgIDBAUBCwALQYDywABBKEGo8sAAEAMAC0GAgBAhAwwDC0GAgMAAIQMMAgtBgICAAiEDDAELQYCAgAQhAwsgBWsgA2oiAwRAIAQgAyADIARLGyIHIAIoAnAiAyAFayIJIAcgCUkbIgkgBWohCCAIIAlJDQcgAyAISQ0HIAIoAmwhCiAJBEAgBSAKaiAGIAn8CgAACyAHIAlrIgggAigCaCADa0sEQCALIAMgCBAKIAIoAowBIQUgAigCbCEKIAIoAnAhAwsgCARAIAMgCmogBiAJaiAI/AoAAAsgAiAFIAdqNgKMASACIAMgCGo2AnAgBiAHaiEGIAQgB2siBA0BIAEhAwwDCyACQbABaiACQRBqEBcgAi0AsAFBBEYNAAsLIAIpA7ABIgxCIIinIQMCQAJAIAynQf8BcUEBaw4EBAADAQULIAMtAAhBI0YNCAwECyAMQv////8PWARAQaiAwAApAwAhDAwECyABIANJDQULIAAgA2ohACABIANrIgENBwwICyADLQAIQSNHDQEgAygCACEEIANBBGooAgAiBigCACIFBEAgBCAFEQEACyAGKAIEIgYEQCAEQQRrKAIAIgdBeHEhBSAFQQRBCCAHQQNxIgcbIAZqSQ0SIAdBAEcgBSAGQSdqS3ENEyAEEAILIANBBGsoAgAiBkF4cSEEIARBEEEUIAZBA3EiBRtJDREgBUEARyAEQTRPcQ0SIAMQAgwFCyAMQoD+A4NCgMYAUQ0ECyAMQv8Bg0IEUg0CDAULIAUgCCADQdiWwAAQDQALIAMgASABQbCNwAAQDQALIAIgDDcDsAEgAkGwAWpByJfAAEHYl8AAEB0ACyABDQALCyACQbABaiIAIAJBEGpBkAH8CgAAAkAgAigCqAIgAigCrAJGDQAgAkGgAWogABAXIAItAKABQQRGDQAgAikDoAEiDEL/AYNCBFENACACIAw3A9gCIAJBwAJqIAJB2AJqEB4MAwsgAi0AvAINASACLQC9AkEBcQ0BIAJBoAFqIgAgAkGwAWpBABAWIAItAKABQQRGDQEgAiACKQOgATcDoAEgAkHAAmogABAeDAILQQQQCwALIAJBADoAvAICQAJAAkAgAigCsAFBAUYEQCACKQO4ASIMIAIpA4ACIg1SDQELIAIoAqQCIgYoAgghAyAGKAIAIANrQQNNBEAgBiADQQQQCiAGKAIIIQMLIAYgA0EEaiIBNgIIIAYoAgQgA2pBADYAACACLQDKAUEBRw0EIAIoAvwBIgBBEU8NAQJ/IAIpA+ABIgxCEFoEQCACKALUAUEHdyACKALQAUEBd2ogAigC2AFBDHdqIAIoAtwBQRJ3agwBCyACKALoAUGxz9myAWoLIAJB7AFqIQMgDKdqIQUgAEEESQRAIAAhBAwDCwJAIABBBGsiBEEEcQRAIAAhBAwBCyACKALsAUG93MqVfGwgBWpBEXdBr9bTvgJsIQUgAkHwAWohAyAEQQRJDQMLA0AgA0EEaigAAEG93MqVfGwgAygAAEG93MqVfGwgBWpBEXdBr9bTvgJsakERd0Gv1tO+AmwhBSADQQhqIQMgBEEIayIEQQNLDQALDAILIAIgDTcD0AIgAiAMNwPIAkEOIQMMBAtBACAAQRBBxPPAABANAAsCQCAERQ0AIARBAXEEfyADLQAAQbHP2bIBbCAFakELd0Gx893xeWwhBSADQQFqBSADCyEAIARBAUYNACADIARqIQQDQCAAQQFqLQAAQbHP2bIBbCAALQAAQbHP2bIBbCAFakELd0Gx893xeWxqQQt3QbHz3fF5bCEFIAQgAEECaiIARw0ACwsgBUEPdiAFc0H3lK+veGwiAEENdiAAc0G93MqVfGwiAEEQdiAAcyEAIAYoAgAgAWtBA00EQCAGIAFBBBAKIAYoAgghAQsgBiABQQRqNgIIIAYoAgQgAWogADYAAAwBCyACLQDAAiIDQQ9GDQAgAigCxAIhBQwBCyACKAKIAiIABEAgAigCjAIiBEEEaygCACIDQXhxIQEgAUEEQQggA0EDcSIDGyAAakkNBiADQQBHIAEgAEEnaktxDQcgBBACCyACKAKgAiIEQQRrKAIAIgBBA3EhASAAQXhxQYSAAUGIgAEgARtJDQUgAUEARyAAQaiAAU9xDQYgBBACIAIoApQCIgAEQCACKAKYAiIEQQRrKAIAIgNBeHEhASABQQRBCCADQQNxIgMbIABqSQ0GIANBAEcgASAAQSdqS3ENByAEEAILIAIoAgghBSACKAIMIgMgAigCBCIATw0DIAMNASAFQQRrKAIAIgRBeHEhASABQQRBCCAEQQNxIgQbIABqSQ0FIARBAEcgASAAQSdqS3ENBiAFEAJBASEFDAILIAJB2gJqIAItAMMCOgAAIAJBqAFqIAJB0AJqKQMANwMAIAIgAi8AwQI7AdgCIAIgAikDyAI3A6ABIAIoAogCIgAEQCACKAKMAiAAEB8LIAIoAqACQYCAARAfIAIoApQCIgAEQCACKAKYAiAAEB8LIAJBwAFqIAJBqAFqKQMANwMAIAIgAzoAsAEgAiACLwHYAjsAsQEgAiAFNgK0ASACIAIpA6ABNwO4ASACIAJB2gJqLQAAOgCzASACQbABakGol8AAQbiXwAAQHQALIAUgACADEAgiBUUNAgsgAigCDCEDCyACQeACaiQAIAOtIAWtQiCGhA8LQQEQCwALQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAteAQF/IwBBIGsiAyQAIANBKzYCBCADQdjywAA2AgAgAyABNgIMIAMgADYCCCADIANBCGqtQoCAgIDAAYQ3AxggAyADrUKAgICA0AGENwMQQZ+DwAAgA0EQaiACEA4AC4ADAQV/IwBBEGsiAiQAAkACQAJAAkACQAJAIAEtAABBA0YEQCACIAEoAgQiAygCACADKAIEKAIcEQAAIANBBGsoAgAiAUF4cSEEIARBEEEUIAFBA3EiBhtJDQIgAygCBCEFIAMoAgAhASAGQQBHIARBNE9xDQMgAxACIAIgASAFKAIcEQAAIAIpAwBC5uyA4eal8eB8hSACKQMIQsKu0snGrsLE6QCFhFANASACIAU2AgQgAiABNgIAIAJBlPPAAEGk88AAEB0ACyAAQQI6AAAgACABKQIANwIEDAULIAAgASkDADcDACAAQRBqIAFBEGopAwA3AwAgAEEIaiABQQhqKQMANwMAIAFBBGsoAgAiAEEDcSEDIABBeHFBHEEgIAMbSQ0CIANBAEcgAEHAAE9xDQMgARACDAQLQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAtBg//AAEEuQbT/wAAQAwALQcT/wABBLkH0/8AAEAMACyACQRBqJAALXgECfyAAQQRrKAIAIgJBeHEhAwJAIANBBEEIIAJBA3EiAhsgAWpPBEAgAkEARyADIAFBJ2pLcQ0BIAAQAg8LQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAv7WQIxfwt+IwBBoANrIgIkACACQQA2AgwgAkKAgICAEDcCBCACQdwAakIANwIAIAJB7ABqQgA3AgAgAkGMAWpCADcCACACQZQBakEANgIAIAJCADcCVCACIAE2AjQgAiAANgIwIAJCADcCZCACQQA2AlAgAkIANwNIIAJCgICAgPDJoeThADcDQCACQqiIjaHyzvL1hX83AzggAkICNwMQIAJCADcChAEgAkKAgICAEDcCfCACQgE3AnRBuO7AACkDACI4QgiIIjWnIhVBCHRBgP4DcSA4pyIRQf+BfHFyISggOEL/AYMhOSA4QiCIpyISQQRrISkgAkGFAmohHSACQRBqIgFBHWohHiACQcgBaiIDQR1qIR8gAkHwAWoiBEEYaiEZIAJBqAFqIgBBDmohKiAAQQZqISsgAkHYAGohLCAEQRFqISAgAUEZaiEhIANBGWohIiADQQhqISMgAEEHaiEtIABBBGohGiABQShqIS4gAkHUAGohJCAAQQ9qIS8gEUH/AXEiJUEERiETIAFBOGoiGEEgaiEwIDVCMIghNiACQfAAaiExIAJB/ABqISZBACEBQQAhAAJAAkACQAJAAkACQAJAAkACQAJAAkACQANAAkACQCAAIAFHDQACQANAAkACQAJAAkACQAJAAkAgAikDECIzQgJRBEAgL0EANgAAIAJBqAFqIgNBCGpCADcDACACQgA3A6gBIAIoAjQiBkEESSEEIAZBBCAEGyEBIAIoAjAhAAJAIAZBAUcEQCABRQ0BIAMgACAB/AoAAAwBCyACIAAtAAA6AKgBCyACIAYgAWsiAzYCNCACIAAgAWoiBTYCMAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQCABDgUXAAAAAQALIAQNAUEEIAFrIgYEQCACQagBaiABaiAFIAb8CgAACyACIAMgBmsiAzYCNCACIABBBGoiBTYCMAsgAigCqAEiAUGCwrDCAUYNBCADQQFGDQJBAyADIANBA08bIQAMAQsgAkEANgI0IAIgACAGaiIFNgIwIBNFDQtBACEAQQAhAyACKAKoASIBQYLCsMIBRg0DCyAABEAgGiAFIAD8CgAACyACIAMgAGsiCDYCNCACIAAgBWoiBDYCMCADRQ0gIABBA3MiBiAISw0BIAAgGmohCiAIIAZrIQUgBCAGaiEAIANBAkYNBCAGRQ0FIAogBCAG/AoAAAwFCyACIAUtAAA6AKwBQQEhAwsgAkEANgI0IAIgAyAFaiIANgIwIBMNAQwICyACQQg6AOQBIAJBgICACDYC4AEgAkEANgLYAUIAITMgAkIANwPIAUEEIRAMDwsgAUFwcUHQ1LTCAUcEQEEAIQUMAwsgAkEANgI0IAIgADYCMEEIIRAMBwsgCiAELQAAOgAACyACIAU2AjQgAiAANgIwIAFBcHFB0NS0wgFHDQAgBQ0BQQghEAwDCyACLQCsASEDIAFBhMS0wgFHBEAgAiAQNgL0ASACQQU6APABIAJBoAFqIAJB8AFqEBUMEQsgA0ECdEEEcUEPQQcgA0EIcRtqIhBBB0YNBSAQQQdrIgMgBUsNAiADBEAgLSAAIAP8CgAACyAFIANrIQUgACADagwBCyACIAAtAAA6AK8BIAVBAWshBUEIIRAgAEEBagshACACIAU2AjQgAiAANgIwDAILIAJBADYCNCACIAAgBWo2AjAgJUEERg0BCyACIBE6AKABIAIgNT4AoQEgAiA2PACnASACIDVCIIg9AKUBDA0LIAFBcHFB0NS0wgFGDQEgAUGExLTCAUYNAEICITMgAkICNwPIASACQQU6ANABDAYLIAItAKwBIgpBwAFxIgBBwABHDQEgAi0ArQEiACAKQQJxckGPAXFFBEAgAEEEdkEHcSIHQQNNBEAgAiAHOgDRASACQQM6ANABDAYLIBBBBmshAEIAITMCQAJAAkACQAJAIApBCHEEfyAAQQhJDQEgEEEOayEAQgEhMyACKQGuASE0ICoFICsLIQFBACEDIApBAXENAQwCCyA5QgRRDQIgAiA4NwPwASACQfABakHI8sAAQYTzwAAQHQALIABBBEkNBiAAQQRrIQAgASgAACEEQQEhAyABQQRqIQELIABFDQFBACAAayEAIAEtAAAhBQwGC0IAITRCASEzQQAhAyAKQQFxDQQLIBMEQEEAIQVBfyEADAULIAIgNT4A8QEgAkHwAWoiAEEHaiA2PAAAIABBBWogNUIgiD0AACACIBE6APABICMgABAeDAULQgIhMyACQgI3A8gBIAJBBjoA0AEMBQsgAiACKAKsATYC1AEgAkEMOgDQAQwDCyACIAA6ANEBIAJBBDoA0AEMAgsgEwRAQQAhBUEBIQNBfyEAQQAhBAwBCyACIDU+APEBIAJB8AFqIgBBB2ogNjwAACAAQQVqIDVCIIg9AAAgAiAROgDwASAjIAAQHgwBCyAZQgA3AwAgGUEQakEANgIAIBlBCGpCADcDACACQQA2ApwCIAJCgICAgPDJoeThADcD+AEgAkKoiI2h8s7y9YV/NwPwASACQgA3A4ACIAAgEGoiAUEETyABIBBNcUUEQEEEIAEgEEG48sAAEA0ACyACQfABaiIAIBogAUEEaxAQIAVB/wFxAkAgACgCLCIBQRFJBEACfyAAIgUpAxAiN0IQWgRAIAAoAgRBB3cgACgCAEEBd2ogACgCCEEMd2ogACgCDEESd2oMAQsgBSgCGEGxz9myAWoLIAVBHGohBiA3p2ohCCABQQRJBEAgASEADAILAkAgAUEEayIAQQRxBEAgASEADAELIAVBIGohBiAFKAIcQb3cypV8bCAIakERd0Gv1tO+AmwhCCAAQQRJDQILA0AgBkEEaigAAEG93MqVfGwgBigAAEG93MqVfGwgCGpBEXdBr9bTvgJsakERd0Gv1tO+AmwhCCAGQQhqIQYgAEEIayIAQQNLDQALDAELDCILAkAgAEUNACAAQQFxBH8gBi0AAEGxz9myAWwgCGpBC3dBsfPd8XlsIQggBkEBagUgBgshASAAQQFGDQAgACAGaiEAA0AgAUEBai0AAEGxz9myAWwgAS0AAEGxz9myAWwgCGpBC3dBsfPd8XlsakELd0Gx893xeWwhCCAAIAFBAmoiAUcNAAsLIAhBD3YgCHNB95Svr3hsIgBBDXYgAHNBvdzKlXxsIgBBEHYgAHNBCHZB/wFxRgRAIAIgBzoA5AEgAkEAOgDjASACIAQ2AtwBIAIgAzYC2AEgAiA0NwPQASACIDM3A8gBIAIgCkECdkEBcToA4gEgAiAKQQR2QQFxOgDhASACIApBf3NBBXZBAXE6AOABDAILIAJBCToA0AELQgIhMwsgAkHGAWoiACAiQQJqLQAAOgAAIAJBwgFqIgUgH0ECai0AADoAACACICIvAAA7AcQBIAIgHy8AADsBwAEgAi0A4AEhASACKALcASEGIAIoAtgBIQMgAikD0AEhNCACLQDkASEEIDNCAlEEQCAgIAIvAcQBOwAAIB0gAi8BwAE7AAAgIEECaiAALQAAOgAAIB1BAmogBS0AADoAACACIAQ6AIQCIAIgAToAgAIgAiAGNgL8ASACIAM2AvgBIAIgNDcD8AFBASA0p3QiAEH4nwFxDQQgAEGD4ABxRQ0DQRgQCSIARQ0YIAAgAikD8AE3AwAgAEEQaiACQfABaiIBQRBqKQMANwMAIABBCGogAUEIaikDADcDAEEMEAkiAUUNGSABQSg6AAggAUGQ8cAANgIEIAEgADYCACACIAGtQiCGQgOENwOgAQwFCyACQe4BaiIIIAAtAAA6AAAgAkHqAWoiCSAFLQAAOgAAIAIgAi8BxAE7AewBIAIgAi8BwAE7AegBIANBAUYNAUGAgAQhAAJAAkACQAJAAkACQCAEQQFrDggODg4FAQIDBAALQYDywABBKEGo8sAAEAMAC0GAgBAhAAwDC0GAgMAAIQAMAgtBgICAAiEADAELQYCAgAQhAAtBACEFIAJBADYChAEgAkEANgJ4IAIoAnAiCiAASQRAIAJB8AFqIAogAigCdCAAEAcgAigC8AFBAUYNFyACIAIoAvQBNgJ0IAIgADYCcCACKAKEASEFCyAAQQF0QYCABHIgACABQQFxGyIAIAIoAnwiCiAFa0sEQCAAIAVqIgAgBUkEQEEAEAsACyACQfABaiAKIAIoAoABIAAQByACKALwAUEBRg0XIAIgAigC9AE2AoABIAIgADYCfAsgISACLwHsATsAACAeIAIvAegBOwAAICFBAmogCC0AADoAACAeQQJqIAktAAA6AAAgAiABOgAoIAIgBjYCJCACIAM2AiAgAiA0NwMYIAIgMzcDECACIAQ6ACwgAkEANgKUASACQgA3AowBIAJCgICAgPDJoeThADcDQCACQqiIjaHyzvL1hX83AzggMEIANwMAIBhBGGpCADcDACAYQRBqQgA3AwAgGEEIakIANwMAIBhCADcDACAQIQELIAENBQwMC0EYEAkiAUUNFSABQQ06AABBDBAJIgBFDRYgAEEoOgAIIABBkPHAADYCBCAAIAE2AgAgAiAArUIghkIDhDcDoAEMAgsgAiACKQL0ATcDoAEMAQsgAkGgAWogAkHwAWoQFQsgAi0AoAFBBEcNACACKAKkAQ0BDAgLIAIgAikDoAEiM0IgiD4CnAEgAiAzpyIBOgCYASACIAFBGHY6AJsBIAIgAUEIdjsAmQEMBQsgAikDECIzQgJRDQILQYCABCEBAkACQAJAAkACQAJAIAItACxBAWsOCAYGBgUBAgMEAAtBgPLAAEEoQajywAAQAwALQYCAECEBDAMLQYCAwAAhAQwCC0GAgIACIQEMAQtBgICABCEBCyACLQAoRQRAIAJCADcDkAFBACEEDAMLAkAgAigCfCACKAKQASIAIAFqTwRAIAIoAowBIgMgAGoiBEGAgARLDQEgACEEDAQLQQAhBCACQQA2ApQBIAJCgIAENwKMASACIABBgIAEazYCiAEMAwsgAiADIARBgIAEayIEIAMgAyAESxsiA2s2AowBIAIgAigCiAEgA2o2AogBIAAhBAwCCwALQciVwAAQIQALIAIoAjAhAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACKAI0IgVBA00EQEEAIQMgAkEANgI0IAIgACAFaiIFNgIwIDlCBFENCiAVIQECQAJAICVBAWsOAwEAAwQLIBItAAghAQsgAUH/AXFBJUcNAiACQQQ6AJgBIAJBADYCnAEMIQsgAiAFQQRrIgM2AjQgAiAAQQRqIgU2AjAgACgAACIHRQ0JIAdBAEgNCCABIAdJDQogByACKAJ4IgBLBEAgByAAayIEIAIoAnAgAGtLBEAgMSAAIAQQCiACKAJ4IQALIAIoAnQiBSAAaiEDIARBAk8EQCAEQQFrIgQEQCADQQAgBPwLAAsgBSAAIARqIgBqIQMLIANBADoAACACIABBAWoiADYCeAsgACAHSQ0LIAIoAjAhACACKAI0IgMgB0kNAyACKAJ0IQYgAyAHayEEIAAgB2ohBSAHQQFGDQQgB0UNBSAGIAAgB/wKAAAMBQsgEi0ACEElRg0BCyACIBI2ApwBIAIgKDYCmAEMHgsgAkEANgKcASACQQQ6AJgBIBIoAgAhACASQQRqKAIAIgEoAgAiAwRAIAAgAxEBAAsgASgCBCIBBEAgAEEEaygCACIEQXhxIQMgA0EEQQggBEEDcSIEGyABakkNLSAEQQBHIAMgAUEnaktxDS4gABACCyApKAIAIgFBeHEhACAAQRBBFCABQQNxIgEbSQ0sIAFBAEcgAEE0T3ENLSASEAIMHQsgAkEANgI0IAIgACADajYCMCATDQIgAiAROgCYASACIDU+AJkBIAIgNjwAnwEgAiA1QiCIPQCdAQwgCyAGIAAtAAA6AAALIAIgBDYCNCACIAU2AjAgAi0AKUUNDSAEQQRJDQEgAiAEQQRrNgI0IAIgBUEEajYCMCAFKAAAIQUMDAtBACEFIAItACkNCwwMC0EAIQUgAkEANgI0IAIgACADajYCMCATDQogAiASNgKcASACIBE6AJgBIAIgFTsAmQEgAiAVQRB2OgCbAQwcCwJAAkACQCABIAdB/////wdxIgBPBEAgAigChAEiASAAIARqIgVJBEAgBSABayIGIAIoAnwgAWtLBEAgJiABIAYQCiACKAKEASEBCyACKAKAASIIIAFqIQMgBkECTwRAIAZBAWsiBgRAIANBACAG/AsACyAIIAEgBmoiAWohAwsgA0EAOgAAIAIgAUEBaiIBNgKEAQsgBCAFSw0HIAEgBUkNByACKAIwIQEgAigCNCIFIABJDQEgAigCgAEgBGohBiAFIABrIQMgACABaiEEIABBAUYNAiAARQ0DIAYgASAA/AoAAAwDCyACQQg6APABIAJBmAFqIAJB8AFqEBUMGgsgAkEANgI0IAIgASAFajYCMCATDQcgAiAROgCYASACIDU+AJkBIAIgNjwAnwEgAiA1QiCIPQCdAQwdCyAGIAEtAAA6AAALIAIgAzYCNCACIAQ2AjAgAi0AKUUNFSADQQRPBEAgAiADQQRrNgI0IAIgBEEEajYCMCAEKAAAIQMMCQtBACEDIAJBADYCNCACIAEgBWo2AjAgEw0IIAIgEjYCnAEgAiAROgCYASACIBU7AJkBIAIgFUEQdjoAmwEMGwsgM6dBAXEEQCACKQMYIjQgAikDaCIzUg0ECyACLQAqRQ0GIANBBE8EQCACIANBBGs2AjQgAiAFQQRqNgIwIAUoAAAhBAwGC0EAIQQgAkEANgI0IAIgAyAFajYCMCATDQUgAiASNgKcASACIBE6AJgBIAIgFTsAmQEgAiAVQRB2OgCbAQwaCyACQQg6APABIAJBmAFqIAJB8AFqEBUMFQtBACAHIABByJbAABANAAsgBCAFIAFByJbAABANAAsgAiAzNwOAAiACIDQ3A/gBIAJBDjoA8AEgAkGYAWogAkHwAWoQFQwSC0EAIQMgAi0AKUUNDwwCCwJAAkAgAigCZCIBQRFJBEACfyACKQNIIjNCEFoEQCACKAI8QQd3IAIoAjhBAXdqIAIoAkBBDHdqIAIoAkRBEndqDAELIAIoAlBBsc/ZsgFqCyAzp2ohACABQQRJBEAgASEDICQhAQwDCyABQQRrIgNBBHEEQCABIQMgJCEBDAILIAIoAlRBvdzKlXxsIABqQRF3Qa/W074CbCEAICwhASADQQRPDQEMAgsMJwsDQCABQQRqKAAAQb3cypV8bCABKAAAQb3cypV8bCAAakERd0Gv1tO+AmxqQRF3Qa/W074CbCEAIAFBCGohASADQQhrIgNBA0sNAAsLAkAgA0UNACADQQFxBH8gAS0AAEGxz9myAWwgAGpBC3dBsfPd8XlsIQAgAUEBagUgAQshBSADQQFGDQAgASADaiEBA0AgBUEBai0AAEGxz9myAWwgBS0AAEGxz9myAWwgAGpBC3dBsfPd8XlsakELd0Gx893xeWwhACABIAVBAmoiBUcNAAsLIABBD3YgAHNB95Svr3hsIgBBDXYgAHNBvdzKlXxsIgBBEHYgAHMgBEYNACACQQs6APABIAJBmAFqIAJB8AFqEBUMEAsgAkICNwMQDBILIAIoApABIgEgAGohBCABIARNIAIoAoQBIgUgBE9xRQRAIAEgBCAFQbiWwAAQDQALIAJB8AFqIAIoAoABIAFqIAAgAxAUIAItAPABQQRGDQwgAikD8AEiM6ciAUH/AXFBBEYNDCACIAE6AJgBIAIgM0I4iDwAnwEgAiAzQiiIPQCdASACIDNCCIg+AJkBDBILIAIoAngiACAHSQ0BIAJB8AFqIAIoAnQgByAFEBQgAi0A8AFBBEYNACACKQPwASIzpyIAQf8BcUEERg0AIAIgADoAmAEgAiAzQjiIPACfASACIDNCKIg9AJ0BIAIgM0IIiD4AmQEMEQsCQAJAAkAgAi0AKEEBRgRAIAIoAowBIhYNAQsgAigCeCIAIAdPDQFBACAHIABB2JXAABANAAsgAigChAEiASACKAKIASIASQ0BIAEgAGsiASAWSQ0IIAIoAngiASAHTw0DQQAgByABQfiVwAAQDQALIAIoAnQhDSACKAKEASIAIAIoApABIhQgAWoiAUkEQCABIABrIgMgAigCfCAAa0sEQCAmIAAgAxAKIAIoAoQBIQALIAIoAoABIgQgAGohASADQQJPBEAgA0EBayIDBEAgAUEAIAP8CwALIAQgACADaiIAaiEBCyABQQA6AAAgAEEBaiEBCyACIAE2AoQBIAEgFE8EQCACIBQ2AvgBIAIgAigCgAE2AvABQQAhBiAHQRJrIgBBACAAIAdNGyEbIAIgATYC9AEgAUEiayIAQQAgACABTRshHAJAAkACQAJAAkACQAJAAkADQCACKAL0ASIJQSBrIQ4gCUFAaiEyIAIoAvABIQogAigC+AEhBQNAIAZBAWohACAGIA1qLQAAIgFBD3EhFwJAAkACQAJAIAFB7wFLDQAgF0EPRg0AIAYgG08NACAFIBxJDQELIAFBEEkEQCAFIQMMAwsgAUEEdiIGQQ9HBEAgACEEIAshAQwCCyAAIAcgACAHSxshA0EAIQEDQCAAIANGDRIgACANai0AACIGIAFqIQEgAEEBaiIEIQAgBkH/AUYNAAsgAUEPaiEGDAELIAIgBTYC+AEgBkERaiIDIAdNBEAgACANaiEDIAFBBHYhBCACQfABaiIBKAIIIgBBEGohBSABKAIEIQgCQAJAIABBb0sNACAFIAhLDQAgASAAIARqNgIIIAEoAgAgAGoiACADKQAANwAAIAAgAykACDcACAwBCyAAIAUgCEHsj8AAEA0ACyACKAL4ASIAIAMgBGovAAAiBWsiA0EAIAAgA08bIQAgBCAGakEDaiEGAkAgBSAXQQRqIgNJBEAgASgCCCIEIANqIQgCQAJAIAQgCEkEQCAEIAEoAgQiBSAEIAVLGyEKIAEoAgAhDANAIAAgBU8NAyAEIApGDQIgBCAMaiAAIAxqLQAAOgAAIARBAWohBCAAQQFqIQAgA0EBayIDDQALCyABIAg2AggMAwsgCiAFQYyQwAAQDwALIAAgBUH8j8AAEA8ACyACQfABaiAAQRIgAxAMCyAGIAdJDQRBAiEIQQAhDEEAIQsMGAsgACADIAdBxJHAABANAAsgByAEayAGSQRAQQEhCEEAIQxBACEJDBcLIAYgCSAFa0sNAyAGIAQgBmoiAEsNBCAAIAdLDQQgBiAFIAZqIgNLDQUgAyAJSw0FAkAgBkUiCA0AIAQgDWohCyAFIApqIQQCQAJAAkAgBkEETwRAIAZBCEkNASAGQRFJDQIgBkEhSQ0DIAgNBCAEIAsgBvwKAAAMBAsgBCALLQAAOgAAIAZBAUYNAyAEIAsvAAA7AAAgBCAGQQJrIgRqIAQgC2ovAAA7AAAMAwsgBCALKAAANgAAIAQgBkEEayIEaiAEIAtqKAAANgAADAILIAQgCykAADcAACAEIAZBCGsiBGogBCALaikAADcAAAwBCyAEIAspAAA3AAAgBEEIaiALQQhqKQAANwAAIAQgBkEQayIEaiIFQQhqIAQgC2oiC0EIaikAADcAACAFIAspAAA3AAALIAEhCwsCQCAAIAdJBEBBAiEIQQAhDCAHIABBAmoiAU8NASAPIQtBACEJDBcLIAMgFGshCwwVCyAAIA1qLwAAIQ8CQCAXQQRqIgRBE0cEQCABIQYMAQtBACEAA0AgASAHRg0HIAEgDWotAAAiBCAAaiEAIAFBAWoiBiEBIARB/wFGDQALIABBE2ohBCAAIRYLIAkgAyAEaiIFSQRAIAVBgIB8cSEMQQAhCCAFIQsMFgsgAyAPayEAAkACQCAEIA9NBEAgAyAPTw0BDBYLIAMgD0kNFSAPQQFHBEAgAyAFTw0CIAogD2shAEEAIA9rIQEDQCABIANqIgwgCU8NCiADIAlHBEAgAyAKaiAAIANqLQAAOgAAIANBAWohAyAEQQFrIgQNAQwECwsgCSAJQYyQwAAQDwALIAAgCU8NCSADIAVLDQogBEUNASADIApqIAAgCmotAAAgBPwLAAwBCwJAAkAgBEEhTwRAIARBwABLDQEgA0FAayAJSw0BIAkgAEFAayIBSQ0tIABBv39LDS4gAyAySw0vIAAgCmoiACkAACEzIABBCGopAAAhNCAAQRBqKQAAITcgAEEYaikAACE6IABBIGopAAAhOyAAQShqKQAAITwgAEEwaikAACE9IAMgCmoiAUE4aiAAQThqKQAANwAAIAFBMGogPTcAACABQShqIDw3AAAgAUEgaiA7NwAAIAFBGGogOjcAACABQRBqIDc3AAAgAUEIaiA0NwAAIAEgMzcAAAwDCyADQSBqIAlNDQELIAkgACAEaiIBSQ0rIAAgAUsNLCADIAkgBGtLDS0gBEUNASADIApqIAAgCmogBPwKAAAMAQsgCSAAQSBqIgFJDSogAEFfSw0rIAMgDksNCiAAIApqIgApAAAhMyAAQQhqKQAAITQgAEEQaikAACE3IAMgCmoiAUEYaiAAQRhqKQAANwAAIAFBEGogNzcAACABQQhqIDQ3AAAgASAzNwAACyAGIAdJDQALC0EAIQxBACELQQAhCQwTCyAFIAZqIQsMDAsgBCAAIAdBtJHAABANAAsgBSADIAlB7I/AABANAAsgFkGAgHxxIQwgFiELDA8LIAwgCUH8j8AAEA8ACyAAIAlBrJDAABAPAAsgAyAFIAlBzI/AABANAAsMIQtBACAUIAFBlJHAABANAAtB1Y3AAEETQeiVwAAQDgALQQAgByAAQZiWwAAQDQALIAIoApABIhQgAEsNAiACKAKAASIBIABqIRcgAigCdCENIAIgFDYC0AEgAiABNgLIAUEAIQMgB0ESayIBQQAgASAHTRshGyACIAA2AswBIABBM2siAUEAIAAgAU8bIRwCQAJAAkACQAJAA0ACQCADQQFqIQQgAyANai0AACIAQQ9xIQUgAigC0AEhAQJAAkACQAJAAkACQAJAAkACQAJAIABB7wFLDQAgBUEPRg0AIAMgG08NACABIBxJDQELIABBEEkEQCABIQoMAwsgAEEEdiIDQQ9HBEAgBCEGDAILIAQgByAEIAdLGyEJQQAhAANAIAQgCUYNESAEIA1qLQAAIgMgAGohACAEQQFqIgYhBCADQf8BRg0ACyAAQQ9qIQMgACELDAELIANBEWoiBiAHTQRAIAFBEGohBiACKALMASEJAkACQAJAAkAgAUFvSw0AIAYgCUsNACACKALIASABaiIGIAQgDWoiBCkAADcAACAGIAQpAAg3AAggAiABIABBBHYiD2oiATYC0AEgBUEEaiEAAkAgBCAPai8AACIEIAFLBEAgAkHwAWogAkHIAWogFyAWIAQgABARIAIoAvQBIQEgAigC8AEiCEEERwRAIAIoAvgBIQkgAUGAgHxxIQwgASELDB4LIAAgAUYNASAAIAFrIQAgAigC0AEhAQsgASAEayIFQQAgASAFTxshBQJAIAAgBEsEQCAAIAFqIgQgAU0NASABIAIoAswBIgYgASAGSxshCCACKALIASIJIAUgAWsiBWohCgNAIAEgBWoiDCAGTw0FIAEgCEcEQCABIAlqIAEgCmotAAA6AAAgAUEBaiEBIABBAWsiAA0BDAMLCyAIIAZBjJDAABAPAAsgAigCzAEiBCAFQRJqIgZJDTQgBUFtSw0EIAEgBEESa0sNBSAFIAIoAsgBIgVqIgQpAAAhMyAEQQhqKQAAITQgASAFaiIFQRBqIARBEGovAAA7AAAgBUEIaiA0NwAAIAUgMzcAACAAIAFqIQQLIAIgBDYC0AELIAcgAyAPakEDaiIDSw0OQQIhCAwNCyABIAYgCUHsj8AAEA0ACyAMIAZB/I/AABAPAAsgBSAGIARB3I/AABANAAsMLQsgBCAGIAdBxJHAABANAAsgByAGayADSQRAQQEhCEEAIQxBACEJDBYLIAMgAigCzAEiCSABa0sNASADIAZqIgQgA0kNAiAEIAdLDQICQAJAAkAgASADaiIKIANJDQAgCSAKSQ0AIANFIggNAiAGIA1qIQAgAigCyAEgAWohAQJAAkAgA0EETwRAIANBCEkNBCADQRFJDQEgA0EhSQ0CIAgNBSABIAAgA/wKAAAMBQsgASAALQAAOgAAIANBAUYNBCABIAAvAAA7AAAgASADQQJrIgFqIAAgAWovAAA7AAAMBAsgASAAKQAANwAAIAEgA0EIayIBaiAAIAFqKQAANwAADAMLIAEgACkAADcAACABQQhqIABBCGopAAA3AAAgASADQRBrIgFqIgNBCGogACABaiIAQQhqKQAANwAAIAMgACkAADcAAAwCCyABIAogCUHsj8AAEA0ACyABIAAoAAA2AAAgASADQQRrIgFqIAAgAWooAAA2AAALIAIgCjYC0AELAkAgBCAHSQRAQQIhCEEAIQwgByAEQQJqIgFPDQEgDiELQQAhCQwWCyAKIBRrIQsMFAsgBCANai8AACEOAkAgBUEEaiIFQRNHBEAgASEDDAELQQAhAANAIAEgB0YNBCABIA1qLQAAIgQgAGohACABQQFqIgMhASAEQf8BRg0ACyAAQRNqIQUgACEnCyACKALMASIJIAUgCmoiAEkEQCAAQYCAfHEhDEEAIQggACELDBULIAogDk8NBCACQfABaiACQcgBaiAXIBYgDiAFEBEgAigC9AEhACACKALwASIBQQRHBEAgAigC+AEhCSAAQYCAfHEhDCAAIQsgASEIDBULIAAgBUcNAwwFCyABIANqIQsMDQsgBiAEIAdBtJHAABANAAsgJ0GAgHxxIQwgJyELDBELIAUgAGshBQsCQCAFIA5NBEAgAigC0AEiACAOTw0BDA0LIA4gAigC0AEiAUsNDAJAIA5BAUcEQCABIAVqIgQgAU0NASABIAIoAswBIgAgACABSRshBiACKALIASIJIA5rIQpBACAOayEMA0AgACABIAxqIg9NDQcgASAGRwRAIAEgCWogASAKai0AADoAACABQQFqIQEgBUEBayIFDQEMAwsLIAYgAEGMkMAAEA8ACyABIA5rIgYgAigCzAEiAE8NBiABIAVqIgQgAUkNByAAIARJDQcgBUUNACACKALIASIAIAFqIAAgBmotAAAgBfwLAAsgAiAENgLQAQwBCyAAIA5rIQEgAigCzAEhBAJAAkAgBUEhTwRAIAVBwABLDQEgAEFAayAESw0BIAJByAFqIAFBwAAgBRAMDAMLIABBIGogBE0NAQsgASAFaiIGIARLDScgASAGSw0HIAAgBCAFa0sNCCAFBEAgAigCyAEiBCAAaiABIARqIAX8CgAACyACIAAgBWo2AtABDAELIAJByAFqIAFBICAFEAwLIAMgB0kNAQsLQQAhDEEAIQtBACEJDAwLIA8gAEH8j8AAEA8ACyAGIABBrJDAABAPAAsgASAEIABBzI/AABANAAsgASAGIARB3I/AABANAAsMHQsgC0GAgHxxIQxBAiEIDAYLIAtBgIB8cSEMQQAhCAwFC0EAIBQgAEGUkcAAEA0AC0EDIQhBACEJDAMLQQAgFiABQYiWwAAQDQALQQMhCEEAIQkMAQsgC0GAgHxxIQxBBCEICyAMIAtB//8DcXIhACAIQQRHDQELIAIgAigClAEgAGoiATYClAEgAiACKQNoIACtfDcDaCACLQAqRQ0EIAIoApABIgAgAU0gAigChAEiAyABT3ENAyAAIAEgA0GolsAAEA0AC0EYEAkiAUUNDSABIAg2AgQgAUEBOgAAIAEgAK0gCa1CIIaENwMIQQwQCSIARQ0OIABBKDoACCAAQZDxwAA2AgQgACABNgIAIAIgAK1CIIZCA4Q3A5gBCyACLQCYASEBCyABQf8BcUEERw0CDAELIC4gAigCgAEgAGogASAAaxAQCyACKAKUASEBIAIoApABIQAMAwsgAikDmAEiM0IgiKchAAJAAkACQAJAAkACfwJAAkAgM6dB/wFxQQFrDgMAAQMECyAzQgiIpwwBCyAALQAIC0H/AXFBI0YNAwwBCyAALQAIQSNGDQELIDNC/wGDQgRRDQYgAiAzNwPwASACQfABakHIl8AAQeiXwAAQHQALIAAoAgAhASAAQQRqKAIAIgMoAgAiBARAIAEgBBEBAAsgAygCBCIDBEAgAUEEaygCACIFQXhxIQQgBEEEQQggBUEDcSIFGyADakkNAiAFQQBHIAQgA0EnaktxDQ4gARACCyAAQQRrKAIAIgNBeHEhASABQRBBFCADQQNxIgMbSQ0MIANBAEcgAUE0T3ENAyAAEAILIAIoApABIgAgAigClAEiAUYNAQwDCwsMCQsMCQsgACABTSACKAKEASIDIAFPcUUEQCAAIAEgA0GEkcAAEA0ACyAAIAFGDQAgAigCgAEhBCABIABrIQMgAyACKAIEIAIoAgwiAWtLBEAgAkEEaiABIAMQCiACKAIMIQELIAMEQCACKAIIIAFqIAAgBGogA/wKAAALIAIgASADajYCDCADIAIoApQBIgEgAigCkAEiAGtLDQIgAiAAIANqIgA2ApABDAELCyACKAIIIQECQCACKAIEIgAgAigCDCILTQ0AIAtFBEAgAUEEaygCACIEQXhxIQMgA0EEQQggBEEDcSIEGyAAakkNByAEQQBHIAMgAEEnaktxDQggARACQQEhAQwBCyABIAAgCxAIIgFFDQILIAIoAnAiAARAIAIoAnQiBEEEaygCACIFQXhxIQMgA0EEQQggBUEDcSIFGyAAakkNBiAFQQBHIAMgAEEnaktxDQcgBBACCyACKAJ8IgAEQCACKAKAASIEQQRrKAIAIgVBeHEhAyADQQRBCCAFQQNxIgUbIABqSQ0GIAVBAEcgAyAAQSdqS3ENByAEEAILIAJBoANqJAAgC60gAa1CIIaEDwtBvJDAAEE2QfSQwAAQAwALQQEQCwALIAIoAvgBGiACKAL0ARALAAtBuIvBAEEBOgAAAAtBuIvBAEEBOgAAAAtBg//AAEEuQbT/wAAQAwALQcT/wABBLkH0/8AAEAMAC0EAIAEgCUHcj8AAEA0ACyAAIAEgCUHcj8AAEA0AC0HAjcAAQStB3I/AABAOAAtBACAGIARB3I/AABANAAtBACABQRBBxPPAABANAAsOAEGCocAAQSsgABADAAvUFAISfwJ+IwBBkBBrIgwkACAMQRBqIg9BAEGAEPwLACAMQQA2AgwgDEKAgICAIDcCBAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABIAFBBm5qQSBqIgZBAE4EQCAGEAkiB0UNAQJAIAdBBGsiEi0AAEEDcUUNACAGRQ0AIAdBACAG/AsACyABBEAgAa0hFCABQYABSQ0EA0AgAiAGRwRAIAIgB2ogFKdBgAFyOgAAIAJBAWohAiAUQv//AFYgFEIHiCEUDQEMBQsLIAYgBkH8+MAAEA8ACyAHQQA6AABBASEDIAZBAU0NBQwECxAZAAtBARALAAsgAiAGSQ0AIAIgBkHs+MAAEA8ACyACIAdqIBQ8AAAgBkEBayEOIAJBAWohAgNAQYCABCABIAFBgIAETxshCgJAAn8CQCABQRFPBEAgAUGBAkkEQEGAAiEIQRghDSAPDAMLQYCAASABIAFBgIABTxshBEGAAiEIQRghDQNAIA1BAWshDSAEIAgiBUEBdCIISw0ACwwBCwJAIAIgBkkEQCACIAdqIApBAnRBBGs6AAAgAkEBaiIEIApqIQIgBCAHaiEEIAFBEEcNASAEIAApAAA3AAAgBEEIaiAAQQhqKQAANwAADAQLDAcLIApFDQIgBCAAIAr8CgAADAILIA8gBUGBBEkNABoCQCAMKAIMIgMNAAJAQYCAAhAJIgkEQCAJQQRrLQAAQQNxBEAgCUEAQYCAAvwLAAsgDCgCBCIFBEAgDCgCCCILQQRrKAIAIgRBeHEhAyADIAVBAXQiBUEEQQggBEEDcSIEG2pJDQogBEEARyADIAVBJ2pLcQ0CIAsQAgtBgIABIQMgDEGAgAE2AgwgDCAJNgIIIAxBgIABNgIEDAILQQIQCwALDAgLIAMgCEkEQEEAIAggA0Gc+sAAEA0ACyAMKAIICyELQQEhA0EAIQQgCEEBdCIFBEAgC0EAIAX8CwALIA1BH3EhECAKQQ9rIREgACgAASEJAkACQAJAAkACQAJAA0BBICEIAkACQAJAAkACQAJAAkACQAJAA0AgESADIgUgCEEFdiITaiIDSQ0BIAsgCUG9z9bxAWwgEHZBAXRqIgkvAQAhDSAJIAU7AQAgCCATaiEIIAAgA2ooAAAhCSAAIAVqKAAAIAAgDWooAABHDQALIAQgBUYNASAFIARrIglBAWshCCAJQT1PBEAgCUGBAk8EQCACIAZPDRkgAiAHakH0AToAACACQQFqIgMgDk8NGiADIAdqIAg7AAAgAkEDaiECDAkLIAIgBk8NGiACIAdqQfABOgAAIAJBAWoiAyAGTw0DIAMgB2ogCDoAACACQQJqIQIMCAsgAiAGSQ0GDBQLIAQgCk8NDyAKIARrIgNBAWshCyADQT1PBEAgA0GBAk8EQCACIAZPDRggAiAHakH0AToAACACQQFqIgUgDk8NGSAFIAdqIAs7AAAgAkEDaiECDAYLIAIgBk8NGSACIAdqQfABOgAAIAJBAWoiBSAGTw0DIAUgB2ogCzoAACACQQJqIQIMBQsgAiAGSQ0DDBMLQdz5wAAQIQALIAMgBkG8+cAAEA8ACyAFIAZBvPnAABAPAAsgAiAHaiALQQJ0OgAAIAJBAWohAiADQRBLDQAgBEEQaiAKSw0AIAIgB2oiBSAAIARqIgQpAAA3AAAgBUEIaiAEQQhqKQAANwAAIAIgA2ohAgwLCyADBEAgAiAHaiAAIARqIAP8CgAACyACIANqIQIMCgsgAiAHaiAIQQJ0OgAAIAJBAWohAiAEQRBqIApLDQAgCUEQSw0AIAIgB2oiAyAAIARqIgQpAAA3AAAgA0EIaiAEQQhqKQAANwAADAELIAlFDQAgAiAHaiAAIARqIAn8CgAACyACIAlqIQICQANAIA1BBGohAwJAIAogCiAFQQxqIghJBH8gBUEEagUCQANAIAhBCGsiBCAAaikAACIVIAAgA2opAAAiFFEEQCADQQhqIQMgCiAIQQhqIghPDQEMAgsLIBQgFYV6p0EDdiAEaiEEDAILIAhBCGsLIgRNDQAgAyAKIAMgCksbIQgDQCADIAhGDQUgACAEai0AACAAIANqLQAARw0BIANBAWohAyAKIARBAWoiBEcNAAsgCiEECyAFIA1rIQkgBCAFayIIQcQATwRAIAlBCHYhBQNAIAIgBk8NFSACIAdqIgNB/gE6AAAgAkEBaiAOTw0TIANBAmogBToAACADQQFqIAk6AAAgAkEDaiECIAhBQGoiCEHDAEsNAAsLAn8gCEHAAEsEQCACIAZPDRUgAiAHakHuAToAACACQQFqIgUgDk8NEyAFIAdqIAk7AAAgAkEDaiECIAhBPGshCAsgCEEMSSAJQf8PTXFFBEAgAiAGTw0VIAIgB2ogCEECdEECazoAACACQQFqIgUgDk8NEyAFIAdqIAk7AABBAwwBCyACIAZPDQUgAiAHaiAIQQJ0QRBrIAlBA3ZB4AFxckEBcjoAACACQQFqIgUgBk8NBiAFIAdqIAk6AABBAgshBSACIAVqIQIgBCARTw0BIAsgBEEBayIFIABqKQAAIhSnQb3P1vEBbCAQdkEBdGogBTsBACALIBRCCIinIgNBvc/W8QFsIBB2QQF0aiIFLwEAIQ0gBSAEOwEAIAQhBSAAIA1qKAAAIANGDQALIARBAWohAyAUQhCIpyEJDAELCyAEIApPDQYgCiAEayIDQQFrIQsgA0E9TwRAIANBgQJPBEAgAiAGTw0PIAIgB2pB9AE6AAAgAkEBaiIFIA5PDRAgBSAHaiALOwAAIAJBA2ohAgwHCyACIAZPDRAgAiAHakHwAToAACACQQFqIgUgBk8NBCAFIAdqIAs6AAAgAkECaiECDAYLIAIgBkkNBAwKCyAIIApB7PnAABAPAAsgAiAGQfz5wAAQDwALIAUgBkGM+sAAEA8ACyAFIAZBvPnAABAPAAsgAiAHaiALQQJ0OgAAIAJBAWohAiADQRBLDQAgBEEQaiAKSw0AIAIgB2oiBSAAIARqIgQpAAA3AAAgBUEIaiAEQQhqKQAANwAAIAIgA2ohAgwBCyADBEAgAiAHaiAAIARqIAP8CgAACyACIANqIQILIAAgCmohACABIAprIgENAAsgAiAGIAIgBkkiABshAyAARQ0BIAINACASKAIAIgBBeHEhASABQQRBCCAAQQNxIgAbIAZqSQ0DIABBAEcgASAGQSdqS3ENBCAHEAJBASEHDAELIAcgBiADEAgiBw0AQQEQCwALAkAgDCgCBCIBBEAgDCgCCCIEQQRrKAIAIgBBeHEhDyAPIAFBAXQiAUEEQQggAEEDcSIAG2pJDQMgAEEARyAPIAFBJ2pLcQ0BIAQQAgsgDEGQEGokACADrSAHrUIghoQPCwwCCyACIAZBzPnAABAPAAtBg//AAEEuQbT/wAAQAwALQcT/wABBLkH0/8AAEAMACyACIAZBnPnAABAPAAtBuPjAAEEiQdz4wAAQAwALIAIgBkGs+cAAEA8ACyACIAZBjPnAABAPAAvoDAIOfwR+IwBBIGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQCABBEAgCCAAIAEQJEL/////DyERIAgoAghFBEBBAyEADAoLIAgpAwAiEKchByAQQoCAgIAQWgRAIBBCIIinIQVBACEAIAchBAwKCyAHQQBIDQMCfyAHRQRAQQEhBkEADAELIAcQCSIGRQ0DAkAgBkEEay0AAEEDcUUNACAHRQ0AIAZBACAH/AsACyAHCyEKIAggACABECQgCCgCCCIDDQFBAyEAQgAhEQwHC0ECIQAMCAsgCCkDACIRQv////8PVgRAQQAhAAwGCyAKIBGnIgRJBEBBASEAIAcNBCAKIQQMCAsgASADSQ0CIAEgA0YNBCAAIANqIQ0gASADayILrSETA0AgDEEBaiEAAn8CQAJAAn8CfwJAAkAgDCANai0AACIDQQNxBEAgA0EBdC8B6PNAIglBC3YhAwJAAn4CQCALIAxBBWpJBEACQAJAIANBAWsOAgABAwsgACALSQ0EQgEMAwtCAiALIAxBAmpNDQIaIAsgAGsiAUEBTQ0FIAAgDWovAAAMBwsgCUGA0ABJDQUgA0EFQZj4wAAQDwALIAOtCyEQIAsgAGshAkEGDAULIAAgDWotAAAMAwsgA0ECdkEBaiIJrSEQAkACQAJAIANBP00EQCAMQRFqIAtLDQEgAkEQaiAESw0BIAIgBmoiAyAAIA1qIgUpAAA3AAAgA0EIaiAFQQhqKQAANwAAIAAgCWohDCACIAlqDAoLIANB7AFNDQAgDK1CBXwgE1YNASAJQTxrIgNBAnQoAtTzQCAAIA1qKAAAca1CAXwhECAAIANqIQALIAQgAmshAyALIABrrSISIBBUDQEgA60gEFQNASAQpyIDBEAgAiAGaiAAIA1qIAP8CgAACyAAIANqIQwgAiADagwICyAEIAJrIQNCBCEQIAsgAGutIRILIBIhESAQQiCIpyEFIBCnIQQgA60hEEEFIQAgB0UNDwwOC0EAQQIgAUGo+MAAEA0ACyADQQJ0KALU80AgACANaigAAHELIQECfwJAAkACQCABIAlBgA5xciIBQQFrIAJJBEAgACADaiEMIAIgCUH/AXEiAGohCQJAIABBEEsNACABQQhJDQAgAkEQaiAETQ0CCyAEIAlBGGpJBEAgBCAJSQ0EIABFDQggAiAEIAIgBEsbIQMgBiABayEFQQAgAWshDgNAIAIgDmoiDyAETw0EIAIgA0cEQCACIAZqIAIgBWotAAA6AAAgAkEBaiECIABBAWsiAA0BDAoLCyADIARB+PfAABAPAAsgAiAGaiIAIAFrIQUgASIDQQ9LDQYDQCAFKQAAIRAgAEEIaiAFQQhqKQAANwAAIAAgEDcAACACIANqIQIgACADaiIAIAVrIgNBD00NAAsMBgsgAa0hEEEIDAMLIAIgBmoiACABayECIAAgAikAADcAACAAIAIpAAg3AAgMBQsgDyAEQej3wAAQDwALIAQgAmshAiAArSEQQQcLCyEAIBCnIQQgAq0hEUEAIQUgBw0KDAsLIAIgCU8NAANAIAAgBSkAADcAACAAQQhqIAVBCGopAAA3AAAgAEEQaiEAIAVBEGohBSAJIAJBEGoiAksNAAsLIAkLIQIgCyAMSw0ACwwEC0EBEAsACxAZAAsgAyABIAFBiPjAABANAAsgCiEEDAILIAIgBEcEQCARQiCIpyEFIAKtIRFBBCEAIAcNAgwDCyAEIAogBCAKSRshAAJAAkACQAJAIAQgCk8NACAERQRAIAZBBGsoAgAiBEF4cSEBIAFBBEEIIARBA3EiBBsgCmpJDQIgBEEARyABIApBJ2pLcQ0DIAYQAkEBIQYMAQsgBiAKIAAQCCIGRQ0DCyAIQSBqJAAgAK0gBq1CIIaEDwtBg//AAEEuQbT/wAAQAwALQcT/wABBLkH0/8AAEAMAC0EBEAsACyARQiCIpyEFIBGnIQRC/////w8hESAHRQ0BCyAGQQRrKAIAIgJBeHEhByAHQQRBCCACQQNxIgIbIApqSQ0BIAJBAEcgByAKQSdqS3ENAiAGEAILIAggEDcDGCAIIBE3AxAgCCAFNgIMIAggBDYCCCAIIAE2AgQgCCAAOgAAIAhB+JfAAEGImMAAEB0AC0GD/8AAQS5BtP/AABADAAtBxP/AAEEuQfT/wAAQAwALtAMCAn8CfgJAAn9BASABLAAAIgNBAE4NABogAkEBRg0BIAOtQv8AgyEFIAEsAAEiA0EATgRAQgchBkECDAELIAJBAkYNASADrUL/AINCB4YgBYQhBSABLAACIgNBAE4EQEIOIQZBAwwBCyACQQNGDQEgA61C/wCDQg6GIAWEIQUgASwAAyIDQQBOBEBCFSEGQQQMAQsgAkEERg0BIAOtQv8Ag0IVhiAFhCEFIAEsAAQiA0EATgRAQhwhBkEFDAELIAJBBUYNASADrUL/AINCHIYgBYQhBSABLAAFIgNBAE4EQEIjIQZBBgwBCyACQQZGDQEgA61C/wCDQiOGIAWEIQUgASwABiIDQQBOBEBCKiEGQQcMAQsgAkEHRg0BIAOtQv8Ag0IqhiAFhCEFIAEsAAciA0EATgRAQjEhBkEIDAELIAJBCEYNASADrUL/AINCMYYgBYQhBSABLAAIIgNBAE4EQEI4IQZBCQwBCyACQQlGDQEgASwACSIBQQBIDQEgA61C/wCDQjiGIAWEIQUgASEDQj8hBkEKCyEEIAOsIAaGIAWEIQYLIAAgBDYCCCAAIAY3AwALhAMBBH8gACgCDCECAkACQAJAIAFBgAJPBEAgACgCGCEDAkACQCAAIAJGBEAgAEEUQRAgACgCFCICG2ooAgAiAQ0BQQAhAgwCCyAAKAIIIgEgAjYCDCACIAE2AggMAQsgAEEUaiAAQRBqIAIbIQQDQCAEIQUgASICKAIUIQEgAkEUaiACQRBqIAEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkAgACgCHEECdEH0h8EAaiIBKAIAIABHBEAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCyAAKAIIIgAgAkcEQCAAIAI2AgwgAiAANgIIDwtBjIvBAEGMi8EAKAIAQX4gAUEDdndxNgIADwsgAiADNgIYIAAoAhAiAQRAIAIgATYCECABIAI2AhgLIAAoAhQiAEUNACACIAA2AhQgACACNgIYDwsPC0GQi8EAQZCLwQAoAgBBfiAAKAIcd3E2AgALtwYBBH8gACABaiECAkACQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayIAQZyLwQAoAgBGBEAgAigCBEEDcUEDRw0BQZSLwQAgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxAlCwJAAkACQCACKAIEIgNBAnFFBEAgAkGgi8EAKAIARg0CIAJBnIvBACgCAEYNAyACIANBeHEiAxAlIAAgASADaiIBQQFyNgIEIAAgAWogATYCACAAQZyLwQAoAgBHDQFBlIvBACABNgIADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALIAFBgAJPBEBBHyECIABCADcCECABQf///wdNBEAgAUEmIAFBCHZnIgNrdkEBcSADQQF0a0E+aiECCyAAIAI2AhwgAkECdEH0h8EAaiEEQQEgAnQiA0GQi8EAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AghBkIvBAEGQi8EAKAIAIANyNgIADwsCQAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddkEEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABBADYCGAwFCyAEQRBqIAA2AgAgACADNgIYIAAgADYCDCAAIAA2AggMAwsCQEGMi8EAKAIAIgJBASABQQN2dCIDcUUEQEGMi8EAIAIgA3I2AgAgAUH4AXFBhInBAGoiASECDAELIAFB+AFxIgFBhInBAGohAiABQYyJwQBqKAIAIQELIAIgADYCCCABIAA2AgwMAwtBoIvBACAANgIAQZiLwQBBmIvBACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQZyLwQAoAgBHDQFBlIvBAEEANgIAQZyLwQBBADYCAA8LQZyLwQAgADYCAEGUi8EAQZSLwQAoAgAgAWoiATYCACAAIAFBAXI2AgQgACABaiABNgIACw8LIAAgAjYCDCAAIAE2AggLHwAgAEEIakHw7sAAKQIANwIAIABB6O7AACkCADcCAAsTACAAQSg2AgQgAEHA7sAANgIACwkAIABBADYCAAsDAAALhwEBA38gACgCACECIAAoAgQiACgCACIBBEAgAiABEQEACwJAAkAgACgCBCIABEAgAkEEaygCACIDQXhxIQEgAUEEQQggA0EDcSIDGyAAakkNASADQQBHIAEgAEEnaktxDQIgAhACCw8LQYP/wABBLkG0/8AAEAMAC0HE/8AAQS5B9P/AABADAAt7AQJ/IwBBEGsiAyQAQcSLwQBBxIvBACgCACIEQQFqNgIAAkAgBEEASA0AAkBBwIvBAC0AAEUEQEG8i8EAQbyLwQAoAgBBAWo2AgBByIvBACgCAEEATg0BDAILIANBCGogACABEQAAAAtBwIvBAEEAOgAAIAJFDQAACwALugIBBH9BHyECIABCADcCECABQf///wdNBEAgAUEmIAFBCHZnIgNrdkEBcSADQQF0a0E+aiECCyAAIAI2AhwgAkECdEH0h8EAaiEEQQEgAnQiA0GQi8EAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA2AghBkIvBAEGQi8EAKAIAIANyNgIADwsCQAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddkEEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACABNgIIDwsgBEEQaiAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIICwwAIAAgASkCADcDAAsL/ocBAQBBgIDAAAvzhwFmYWlsZWQgdG8gd3JpdGUgd2hvbGUgYnVmZmVyAAAQABwAAAAXAAAAAgAAABwAEAAOYmVnaW4gPD0gZW5kICjABCA8PSDAECkgd2hlbiBzbGljaW5nIGDAAWDAAAtieXRlIGluZGV4IMAWIGlzIG91dCBvZiBib3VuZHMgb2YgYMABYMAAC2J5dGUgaW5kZXggwCYgaXMgbm90IGEgY2hhciBib3VuZGFyeTsgaXQgaXMgaW5zaWRlIMAIIChieXRlcyDABikgb2YgYMABYMAAFnNsaWNlIGluZGV4IHN0YXJ0cyBhdCDADSBidXQgZW5kcyBhdCDAACBpbmRleCBvdXQgb2YgYm91bmRzOiB0aGUgbGVuIGlzIMASIGJ1dCB0aGUgaW5kZXggaXMgwAAScmFuZ2Ugc3RhcnQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAQcmFuZ2UgZW5kIGluZGV4IMAiIG91dCBvZiByYW5nZSBmb3Igc2xpY2Ugb2YgbGVuZ3RoIMAAwAI6IMAAL3Vzci9sb2NhbC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvbHo0X2ZsZXgtMC4xMi4wL3NyYy9mcmFtZS9kZWNvbXByZXNzLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3NuYXAtMS4xLjEvc3JjL2RlY29tcHJlc3MucnMAL3Vzci9sb2NhbC9jYXJnby9yZWdpc3RyeS9zcmMvaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvbHo0X2ZsZXgtMC4xMi4wL3NyYy9ibG9jay9jb21wcmVzcy5ycwAvdXNyL2xvY2FsL2NhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9sejRfZmxleC0wLjEyLjAvc3JjL2ZyYW1lL2NvbXByZXNzLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3NuYXAtMS4xLjEvc3JjL2NvbXByZXNzLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3NuYXAtMS4xLjEvc3JjL2J5dGVzLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2x6NF9mbGV4LTAuMTIuMC9zcmMvZnJhbWUvaGVhZGVyLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2x6NF9mbGV4LTAuMTIuMC9zcmMvc2luay5ycwBsaWJyYXJ5L2NvcmUvc3JjL3VuaWNvZGUvcHJpbnRhYmxlLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2x6NF9mbGV4LTAuMTIuMC9zcmMvYmxvY2svZGVjb21wcmVzc19zYWZlLnJzAGxpYnJhcnkvY29yZS9zcmMvZm10L21vZC5ycwAvcnVzdGMvMDFmNmRkZjc1ODhmNDJhZTJkN2ViMGEyZjIxZDQ0ZThlOTY2NzRjZi9saWJyYXJ5L3N0ZC9zcmMvaW8vbW9kLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2x6NF9mbGV4LTAuMTIuMC9zcmMvZnJhbWUvbW9kLnJzAGxpYnJhcnkvYWxsb2Mvc3JjL3Jhd192ZWMvbW9kLnJzAC9ydXN0L2RlcHMvZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwBzcmMvbGliLnJzAC91c3IvbG9jYWwvY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL3R3b3gtaGFzaC0yLjEuMi9zcmMveHhoYXNoMzIucnMAAE8FEABJAAAAWQcAACQAAABkZXN0IGlzIG91dCBvZiBib3VuZHNtaWQgPiBsZW5Ub29CaWdnaXZlbm1heEJ1ZmZlclRvb1NtYWxsbWluRW1wdHlIZWFkZXJIZWFkZXJNaXNtYXRjaGV4cGVjdGVkX2xlbmdvdF9sZW5MaXRlcmFsbGVuc3JjX2xlbmRzdF9sZW5Db3B5UmVhZENvcHlXcml0ZU9mZnNldG9mZnNldGRzdF9wb3NTdHJlYW1IZWFkZXJieXRlU3RyZWFtSGVhZGVyTWlzbWF0Y2hieXRlc1Vuc3VwcG9ydGVkQ2h1bmtUeXBlVW5zdXBwb3J0ZWRDaHVua0xlbmd0aGhlYWRlckNoZWNrc3VtZ290AAAARgQQAFoAAAChAAAAFAAAAEYEEABaAAAAuAAAABUAAABGBBAAWgAAAK4AAAAqAAAARgQQAFoAAADCAAAAHgAAAEYEEABaAAAAwgAAAA0AAABGBBAAWgAAAIQAAAAJAAAARgQQAFoAAAB9AAAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IGFtdCA8PSBzZWxmLmRzdF9lbmQgLSBzZWxmLmRzdF9zdGFydAAApQEQAGYAAACjAQAACQAAAKUBEABmAAAAnwEAABUAAABGBBAAWgAAAG0AAAAcAAAAxwQQAGsAAAAAAQAAHgAAAMcEEABrAAAAwAAAACwAAADHBBAAawAAAIUAAAApAAAAaAIQAGQAAAAHAQAANQAAAGgCEABkAAAABwEAAEgAAABoAhAAZAAAAG4AAAAdAAAAaAIQAGQAAABtAAAAGwAAAGFzc2VydGlvbiBmYWlsZWQ6IGlucHV0X3BvcyA8PSBpbnB1dC5sZW4oKQAAaAIQAGQAAABGAQAABQAAAGFzc2VydGlvbiBmYWlsZWQ6IGV4dF9kaWN0LmxlbigpIDw9IHN1cGVyOjpXSU5ET1dfU0laRQAAaAIQAGQAAABIAQAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IGV4dF9kaWN0LmxlbigpIDw9IGlucHV0X3N0cmVhbV9vZmZzZXQAaAIQAGQAAABJAQAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IGlucHV0X3N0cmVhbV9vZmZzZXQuY2hlY2tlZF9hZGQoaW5wdXQubGVuKCkpLmFuZF90aGVuKHxpfAogICAgICAgICAgICBpLmNoZWNrZWRfYWRkKGV4dF9kaWN0LmxlbigpKSkuaXNfc29tZV9hbmQofGl8CiAgICAgICAgaSA8PSBpc2l6ZTo6TUFYIGFzIHVzaXplKWgCEABkAAAASwEAAAkAAABoAhAAZAAAAAwCAAApAAAAaAIQAGQAAAD2AAAAJAAAAGgCEABkAAAAKgAAAB0AAAClARAAZgAAAL8AAAA7AAAApQEQAGYAAAApAQAAIgAAAKUBEABmAAAAHAEAADEAAAClARAAZgAAACEBAAAiAAAApQEQAGYAAAAdAQAAKQAAAKUBEABmAAAAFQEAADkAAAClARAAZgAAAFIBAAAhAAAApQEQAGYAAAACAQAAIgAAAKUBEABmAAAAvwEAAAsAAADNAhAAZAAAANUBAAALAAAAzQIQAGQAAAAvAQAAQQAAAM0CEABkAAAAHwEAABoAAADNAhAAZAAAABQBAAAZAAAAzQIQAGQAAAASAQAAHgAAABMAAAAYAAAACAAAABQAAABFBhAACgAAACgAAAAUAAAAFQAAAAgAAAAEAAAAFgAAAEUGEAAKAAAAJwAAABwAAABFBhAACgAAADUAAAAkAAAAFwAAACAAAAAIAAAAGAAAAEUGEAAKAAAATQAAAC4AAABjYXBhY2l0eSBvdmVyZmxvdwAAAPkFEAAgAAAAHAAAAAUAAAAAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwAAAzBRAAGwAAAH4LAAAmAAAAMwUQABsAAACHCwAAGgAAAGZhbHNldHJ1ZTAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5MDEyMzQ1Njc4OWFiY2RlZjB4MDEyMzQ1Njc4OUFCQ0RFRiwgCiwKKCgKKQAAAAAMAAAABAAAABkAAAAaAAAAGwAAACB7IDogIHsKfSB9W11bLi4uXWNhbGxlZCBgT3B0aW9uOjp1bndyYXAoKWAgb24gYSBgTm9uZWAgdmFsdWUAAAAAAwAAgwQgAJEFYABdE6AAEhcgHwwgYB/vLGArKjDgK2+moCwCqCAtHvsgLgD+YDae/6A2/QEhNwEKYTckDSE4qw6hOS8YITrzHiFLQDShUx5h4VTwamFVT2/hVZ28YVYAz2FXZdGhVwDaIVgA4KFZruIhW+zk4VzQ6GFdIADuXvABf18ABgEBAwEEAgUHBwIICAkCCgULAg4EEAERAhIFExwUARUCFwIZDRwFHQgfASQBagRrAm4CrwOxArwCzwLRAtQM1QnWAtcC2gHgBeEC5gHnBOgC7iDwBPgC+gX7AQwnOz5OT4+enp97i5OWorK6hrEGBwk2PT5W89DRBBQYNjdWV3+qrq+9NeASh4mOngQNDhESKTE0OkVGSUpOT2RlioyNj7bBw8TGy9ZctrcbHAcICgsUFzY5Oqip2NkJN5CRqAcKOz5maY+SEW9fv+7vWmK5uvT8/1NUmpsuLycoVZ2goaOkp6iturzEBgsMFR06P0VRpqfMzaAHGRoiJT4/3+fs7//FxgQgIyUmKDM4OkhKTFBTVVZYWlxeYGNlZmtzeH1/iqSqr7DA0K6vbm/H3d6TXiJ7BQMELQNmAwEvLoCCHQMxDxwEJAkeBSsFRAQOKoCqBiQEJAQoCDQLTgM0DIE3CRYKCBg7RTkDYwgJMBYFIQMbBRsmOARLBS8ECgcJB0AgJwQMCTYDOgUaBwQMB1BJNzMNMwcuCAoGJgMdCAKA0FIQBggJIS4IKhYaJhwUFwlOBCQJRA0ZBwoGSAgnCXULQj4qBjsFCgZRBgEFEAMFC1kIAh1iHkgICoCmXiJFCwoGDRM6BgoGFBwsBBeAuTxkUwxICQpGRRtICFMNSQcKVghYIg4KBkYKHQNHSTcDDggKBjkHCgYsBAqA9hkHOwMdVQEPMg2Dm2Z1C4DEikxjDYQwEBYKj5sFgkeauTqGxoI5ByoEXAYmCkYKKAUTgbA6gMZbBTQsSwQ5BxFABQsHCZzWKSBhc6H9gTMPAR0GDgQIgYyJBGsFDQMJBxCPYID9A4G0BhcPEQ9HCXQ8gPYKcwhwFUZ6FAwUDFcJGYCHgUcDhUIPFYRQHwYGgNUrBT4hAXAtAxoEAoFAHxE6BQGB0CqA1isEAYDANggCgOCA9ylMBAoEAoMRREw9gMI8BgEEVQUbNAKBDiwEZAxWCoCuOB0NLAQJBwIOBoCag9kDEQMNA4DaBgwEAQ8MBDgICgYoCCwEAg4JJ4FYCB0DCwM7BB4ECgeA+4QFAAEDBQUGBgIHBggHCREKHAsZDBkNEA4MDwQQAxISEwkWARcEGAEZAxoJGwEcAh8WIAMrAi0LLgEwBDECMgGpAqoEqwj6AvsF/gP/Ca14eYuNojBXWIuMkBzdDg9LTPv8Li8/XF1f4oSNjpGSqbG6u8XGycre5OX/AAQREikxNDc6Oz1JSl2EjpKpsbS6u8bKzs/k5QAEDQ4REikxNDo7RUZJSl5kZYSRm53Jzs8NESk6O0VJV1teX2RljZGptLq7xcnf5OXwDRFFSWRlgISyvL6/1dfw8YOFi6Smvr/Fx8/a20iYvc3Gzs9JTk9XWV5fiY6Psba3v8HGx9cRFhdbXPb3/v+AbXHe3w4fbm8cHV99fq6v3t9Nu7wWFx4fRkdOT1haXF5+f7XF1NXc8PH1cnOPdHUmLi+nr7e/x8/X35oAQJeYMI8fzv9OT1pbBwgPECcv7u9ubzc9P0JFU2d1yMnQ0djZ5/7/ACBfIoLfBIJECBsEBhGBrA6AqwUgB4EcAxkIAQQvBDQEBwMBBwYHEQpQDxIHVQcDBBwKCQMIAwcDAgMDAwwEBQMLBgEOFQVOBxsHVwcCBRgMUARDAy0DAQQRBg8MOgQdJV8gbQRqJYDIBYKwAxoGgv0DWQcWCRgJFAwUDGoGCgYaBlkHKwVGCiwEDAQBAzELLAQaBgsDgKwGCgZMFID0CDwDDwM+BTgIKwWC/xEYCC8RLQMiDiEPgIwEgpoWCxWIlAUvBTsHAg4YCYC+InQMgNYagRAFgOEJ8p4DNwmBXBSAuAiA3RQ8AwoGOAhGCAwGdAseA1oEWQmAgxgcChYJTASAigarpAwXBDGhBIHaJgcMBQWCsyAqBkwEgI0EgL4DGwMPDaEEEAAlAAAAGgAAADYAAAChBBAAJQAAAAoAAAArAAAALi4gICAgAAAAAAAAA4Nr8vdwO+H081ATH5eaxxwU8TXo56Em62TK1M9Y2YrM27J4OCjiazuriZnQz0NN00wovye/eKwkPBNeb8deEGxENeKYt2XxmzQOA3BQxNdz068lhyD/NoSjlMSgn4eaoxzsaFfvvHtUbNeJvwgdXbyLdq9IeCa8S/tNTt6OvSDdDdbSKf6GwSp97TPBGSfnwppMFTZpHAY16nf0EdZkqhJVD1jmpl9L5SU0uQ5B/m0NwpWf+THFjPqyrn6xSeMwssqIwkY52NFFurMjrt55961dEgVZrkIWWi0p5H4ROrp9klFIiWEBW4riaqlhhqB9YgXLj5b2m5yVdfBuvB17Qb+eELNLbUCgSO4rUqOK4YagCYp0VPraZ1d5sZVzRaLLcMbJOYQ1mSqHtvLYbNI4DG9RU/6bogPtmCFoH9PaJVHQWU6jJKoesCcpdULMTb+Wz87UZDs9hHc4vu+FHIL82x8Blynr8sc66HGsyAMVZhwAlg3u9GVd/ffmNg9ik8ZhYRCtk5Xj/YCWYJZyfQRcpn6HN1SKdGdHifcMta3LH+uuSHQZWrskClk4T/iyXIUssd/u3kUsvs1Gr9U/DVSYcQ7X84P6JKOQ+afIYhLDArYRQGlE5bM5V+YwUqXCDEH7wY8qCTV8eho2/xHo3ZvbPN4YsM4q6+DdKWiLL3g79oJ7uJ1wj0vNY4zIppFnrGxFZC8Ht5DcV6STXzxWt2MvCLTgRPpAExTpQ5B/G6j0tc+rd949X4SOLlwH5dwX/KiSFH/DYOCMk3PjD/iBCGsyVQvoWaf/Gwm0/JhiRtikcRjbJxrqL9RK+SxXIQvHM+vfxLCALTBD0D4zwLvMprVLoqU2IFBRxXBDUkYbsbki0WW6obqXTlLqhE3RgXZp7ZIoam752p6dqcmdHsI7dnoI73X5Yx2BCjMOgolY/MlyFbLK8X5APgIuUz2BRaHW5Y911WbkhyGVtJQiFt9mBirMOAWpp8rxWvfZ8tmcKxm9Vv8aPj0N7s1tHu1OBuzEJo3Dx6XmMTNWtiIw1d3Q27EXBNgyfPYswSzlL0JHFwt+VEkI/T+7/A5vqP+NBFoU6c6OF2qlfOOZ9W/gGp6dq+HT06hiuCFckegyXxKDwLR2SRS39SLmQwZy9UCFGQdkuQpZZzphq5PJMbiQSlpKey6Qnnit+2yMXqt/j93AjRqoMOMZK1sR7dgLAu5bYPAFP6okBrzB1vJPkcXxzPo31fDpadZzgpsigNKIIQO5espnc67J5BhcPRdITz6UI711b27zduwFAYIfVRKBnD7gavj0NGl7n8adiM/VngukJ7o3t3m5tNyLTUeMmE7E52qloC2+piNGTFLQFl9RU32tAAAAAHeYohPuMEUnmajnNNxhik6r+ShdMlHPaUXJbXq4wxSdz1u2jlbzUboha/OpZKKe0xM6PMCKktv0/Qp554HxxT/2aWcsb8GAGBhZIgtdkE9xKgjtYrOgClbEOKhFOTLRok6qc7HXApSFoJo2luVTW+ySy/n/C2Mey3z7vNgC44t/dXspbOzTzlibS2xL3oIBMakaoyIwskQWRyrmBbogn+LNuD3xVBDaxSOIeNZmQRWsEdm3v4hxUIv/6fKYgxJOQPSK7FNtIgtnGrqpdF9zxA4o62YdsUOBKcbbIzo70VrdTEn4ztXhH/qieb3p57DQk5AocoAJgJW0fhg3pwTGF/9zXrXs6vZS2J1u8MvYp52xrz8/ojaX2JZBD3qFvAUDYsudoXFSNUZFJa3kVmBkiSwX/Cs/jlTMC/nMbhiFN9LA8q9w02sHl+ccnzX0WVZYji7O+p23Zh2pwP6/uj30xl1KbGRO08SDeqRcIWnhlUwTlg3uAA+lCTR4PasnBiWcgHG9PpPoFdmnn417tNpEFs6t3LTdNHRT6UPs8fq+5ogdyX4qDlDWzTonTm8pYocCUxUfoECMt0d0+y/lZ4fUWb/wTPusaeQcmB58votbtdPxLC1x4rWFltbCHTTFPxdNIkiP7zHRJwgFpr+qFuN2x2yU7mV/DUaCS3reIFj5+sP7jmJh6BfKhtxgUiTPJZtJtVID66bLqwySvDOugUE512Y2oXV1rwmSQdiRMFKdWF0o6sD/O3NoGA8E8LoceAsGxA+TpNeWO0Pj4aPh8KRqjIrT8i6ZSlrJrT3Ca77AyBJZt1CwSi74V35ZYPVtHKmYF2sxOgTymd0whQF/I/sZSISMgeqXFSkNo2Kxr7AneMLKUOBg2clIh+2+0CX+Q9pcGTRC/gqt6hk+2nK7LZ+71lfoI3REcYuTcAYTMWN66I27DXAvqJTYyJzjQGqPpokH9dERpeZIuULSPyHgwcIrmSa1szs1LBvcAVuDfhIeShNoadKxe/B6Vk+H4vRc/TzUBIqkdhcTDJEjZJQzMCFdXkpWxfxZz20bbbj1uX5F/8CZMmdiiqvPhb7cVyetmZ5K1+4G6MR3rg/wADat43zNETsLVbMokv1UHOVl9g+grJt11zQ5Zk6c3lI5BHxBxA4FprOWp7UqPkCBXabikhhvj+hv9y379l/Kz4HHaNz/3197iEf9aBHvGlxmd7hPI77VNVQmdybNjpASuhYyAUccS+YwhOn1qSwOwd60rNKbfcGo7OVju3VNhI8C1Sacfi6aRAm2OFeQHt9j54Z9cKJPEArV17IZTH9VLTvn9z7G7Y7ZsXUsyijdy/5fRWntGowEl20UpoT0vEGwgyTjowAAAAB+kkGlDVJvT3PALuoapN6eZDafOxf2sdFpZPB0xT5ROLusEJ3IbD53tv5/0t+aj6ahCM4D0sjg6axaoUyKfaJw9O/j1YcvzT/5vYyakNl87u5LPUudixOh4xlSBE9D80gx0bLtQhGcBzyD3aJV5y3WK3Vsc1i1QpkmJwM8FPtE4WppBUQZqSuuZztqCw5fmn9wzdvaAw31MH2ftJXRxRXZr1dUfNyXepaiBTszy2HLR7XziuLGM6QIuKHlrZ6G5pHgFKc0k9SJ3u1GyHuEIjgP+rB5qolwV0D34hblW7i3qSUq9gxW6tjmKHiZQ0EcaTc/jiiSTE4GeDLcR93ZgGXHpxIkYtTSCoiqQEstwyS7Wb22+vzOdtQWsOSVsxy+NP9iLHVaEexbsG9+GhUGGupheIirxAtIhS512sSLU/3Hty1vhhJer6j4ID3pXUlZGSk3y1iMRAt2ZjqZN8OWw5aP6FHXKpuR+cDlA7hljGdIEfL1CbSBNSde/6dm+817ISaz6WCDwClOab67D8zX3/+4qU2+HdqNkPekH9FSCEVwHnbXMbsFFx9Re4Ve9BLhroBsc+8lH7PBz2EhgGpHBoNWOZTC80pU7Bk0xq28XaJdyCMwHG1Q8DKHLmJzIoI40m78qpPLj2q9IfH4/ISYnAzw5g5NVZXOY7/rXCIaQ3cniz3lZi5OJUjEMLcJYVnT+RUnQbiwVIGWWioT1/+GSXaz+Ns3FosbGfz1iVhZnO2oLeJ/6YiRv8di7y2Gx8kKhfu3mMRexFjqtLrKqxHTrltlrTwawN78NCqgbnWPDDTUw3KmlWYBZruMf/T6KRaQCl1oAkv4G8JlEmVQJLdXjGNqKR4iz1reDCUkTE2ATSi99DO6/FFAetK7PuiTHpKyMlLsIHP3n+BdHeFyHLiIFuzM9oStaYVEg4P71sIm3fHBGqNjgL/Qo65VrjHv8MdVH4S5x14hygdwy7SVMW4Yz5AiZl3RhxWd/21rD77IAmtOvHz5DxkPOSHzcatgVpr3QkzkZQPpl6UtA+k3bKaAU5zS/sHdd40B853zk7I4X8kTdCFbUtFSm3w7LAk9nkVtzeo7/4xPSD+ipTat4wAQiuA8bhihmR3Yj3NjSs7WCi4+onS8fwcHfFHtee4QSNW0sQSrJvCh2ObeS6Z0n+7PEG+asYIuP8JCANW80EFwjgwGrfCeRwiDXmni/cwoR5So2DPqOpmWmfq3fOdo9tlLMleVNaAWMEZgONo48nl/UZaJCy8EyK5cxOZEIlan4QRxpN164+V4CSPLknexijce1XpDYEc75hOHFQxtFVSpwU/15b/dtEDMHZqqso/bD9vrK3uleWre1rlENKgrBZEAAAAAuKpF3YEjZ785iSJi8zEie0ubZ6ZyEkXEyrgAGeZjRPZeyQErZ0AjSd/qZpQVUmaNrfgjUJRxATIs20TvPbFk6YUbITS8kgNWBDhGi86ARpJ2KgNPT6MhLfcJZPDb0iAfY3hlwlrxR6DiWwJ9KOMCZJBJR7mpwGXbEWogBosUJdczvmAKCjdCaLKdB7V4JQeswI9CcfkGYBNBrCXObXdhIdXdJPzsVAaeVP5DQ55GQ1om7AaHH2Uk5afPYTi2pUE+Dg8E4zeGJoGPLGNcRZRjRf0+JpjEtwT6fB1BJ1DGBcjobEAV0eVid2lPJ6qj9yezG11ibiLUQAyafgXR51+mq1/143ZmfMEU3taEyRRuhNCsxMENlU3jby3nprIBPOJduZangIAfheI4tcA/8g3AJkqnhftzLqeZy4TiRNruwkJiRIefW82l/eNn4CAp3+A5kXWl5Kj8h4YQVsJbPI2GtIQnw2m9ruELBQSk1s+8pM93FuESTp/DcPY1hq1sS4N81OHGoe1o5MNVwqEen3qhByfQ5NoeWca4pvODZYoox4oygoJXCwugNbOh5eh5GeXxwbOgLPg6gk5AkMeTUfrnlelQokjQ2YAqaHPF96LLxe4aYYAzI+iiUZtC54y3maNjDzPmvja6xNyOEIEBRKiBGPwCxMXFi+anfSGjej/JoFKHY+WPvurH7QZAgjDM+IIpdFLH9E3b5Zb1caBL2arkpGEAoXlYiYMb4CPGxiqbxt+SMYMCq7ihYBMS5L0CeMS7utKBZoNbowQ78ebZ8UnmwEnjox1waoF/yMDEouQbgE1cscWQZTjn8t2Soi8XKqI2r4Dn65YJxYkuo4BUtN2FhQx3wFg1/uI6jVSn50fsp/7/RuIjxs/AQX5lhZxSvsFz6hSErtOdpsxrN+MRoY/jCBklptUgrIS3mAbBaols4WwxxqSxCE+G07Dlww56XcMXwveGyvt+pKhD1OF1bw+lmtel4EfuLMIlVoaH+Jw+h+EklMI8HR3gXqW3pYPYlgb5YDxDJFm1YUbhHySbK6ckgpMNYV+qhEM9Ei4G4D71Qg+GXwfSv9YlsAd8YG3NxGB0dW4lqUznB8v0TUIW5SdiEF2NJ81kBAWv3K5AchYWQGuuvAW2lzUn1C+fYgkDRCbmu+5jO4JnQVk6zQSE8HUEnUjfQUBxVmMiyfwm/1OCIy7rKGbz0qFEkWoLAUygswFVGBlEiCGQZuqZOiM3teFn2A1LIgU0wgBnjGhFukbQRaP+egB+x/MiHH9ZZ8FuM0fH1pkCGu8QIHhXumWlnQJlvCWoIGEcIQIDpItH3ohQAzEw+kbsCXNkjrHZIVN7YSFKw8tkl/pCRvVC6AMoAAAAAKxvEThY3yJw9LAzSLC+ReAc0VTY6GFnkEQOdqiRC2fFPWR2/cnURbVlu1SNIbUiJY3aMx15agBV1QURbdNhIo9/DjO3i74A/yfREcdj32dvz7B2VzsARR+Xb1QnQmpFSu4FVHIatWc6ttp2AvLUAKpeuxGSqgsi2gZkM+JXtagb+9q5Iw9qimujBZtT5wvt+0tk/MO/1M+LE7ves8a+z95q0d7mnmHtrjIO/JZ2AIo+2m+bBi7fqE6CsLl2hNSKlCi7m6zcC6jkcGS53DRqz3SYBd5MbLXtBMDa/DwV3+1RubD8aU0AzyHhb94ZpWGosQkOuYn9vorBUdGb+a5qUTcCBUAP9rVzR1raYn8e1BTXsrsF70YLNqfqZCefP2E28pMOJ8pnvhSCy9EFuo/fcxIjsGIq1wBRYntvQFp9C3O40WRigCXUUciJu0DwzbU2WGHaJ2CVahQoOQUFEOwAFH1AbwVFtN82DRiwJzVcvlGd8NFApQRhc+2oDmLV+d/5LFWw6BShANtcDW/KZElhvMzlDq30Eb6evL3Rj4Ro1J7pxLuP0TALvJmcZK2h2GrbCXQFyjGAtfl5LNroQSq+26OG0cqbcmH5094O6OuaAJ5DNm+Pe8LfvDNusK0Lu7W8ZhfarV7jap4WTwWPLgsL+YanZOi+U9Tb9v+7ys5c1aJu8LqzVgQKgB6oZZEm7GvnjkAE9ra0tMX+GNvUxs3exathsdSTlQHn2zlu9uN9YIBL0Q+RcyW/ojuJ0LMDj7SA4SPbkdnXa6KRewSzqT8KxQGTZdQ5Z9Xnccu69kkev+ckstD2HEZgxVTqD9RsrgGixAJus/z23oC0WrGRjAtgCnWnDxtNU78oBf/QOT273k+VF7FereMBbeVPbnzdmmttsDYEfIjCtE/Abtte+CrVKFCGujlocgoKIN5lGxjYASj6dG45woDeCoossRuyaL9tGsTQfCIwYE9qnA9eUkkKTz/lZV4HEdVtT726fHf5tArfVdsb56FrKK8NBDmX8r/zWV7Q4mGqYNEpBg/AEUIBtrnubqeBGt6UybaxhfFjtJScz9uFpDtrtuyXBKfU0wrRfH9lwESL1fMMJ7riNCHe0daNscDueQHzptVu4p6RYJQ2PQ+FDsm/tkZl0Kd+sNW2Exy6pyvoCpRjRGWFWwBr8/OsBOLLWLTRg/TbwLulCltCCWVKev3VeTJRumgKFbQeornbD5pNazzS4QQt6jQBPIeYbi2/bN4e98CxD8+Ev3lnKNBoX9xgWxdwD0ovdmt5zdoEaPUutFu9gttKhcbVPC1qui0VngoeXTJlD2XnYB4ISw8PML+/PHgT0C1AV95b6PuxStAPAXmYo25ooAAAAAAZazDvw6CM29rLvDR3N/WyblzFXbSXeWmt/EmGHxgGYAZzNo/cuIq7xdO6VGgv89JxRMM9q49/CbLkT+Y+MAzAJ1s8L/2QgBvk+7D0SQf5clBsyZ2Kp3Wpk8xFRiEoCqA4QzpP4oiGe/vjtpRWH/8ST3TP/ZW/c8mM1EMmjRb0hZR9xGpOtnheV91IsfohATfjSjHYOYGN7CDqvQOSDvLli2XCClGufj5IxU7R5TkHV/xSN7gmmYuMP/K7Y7Mm+EWqTciqcIZ0nmntRHHEEQ333Xo9GAexgSwe2rHDrD7+JbVVzspvnnL+dvVCEdsJC5fCYjt4GKmHTAHCt6PrWwQO8jA04Sj7iNUxkLg6nGzxvIUHwVNfzH1nRqdNiPRDAm7tKDKBN+OOtS6IvlqDdPfcmh/HM0DUewdZv0vo1WsIzswAOCEWy4QVD6C0+qJc/Xy7N82TYfxxp3iXQUjKcw6u0xg+QQnTgnUQuLKavUT7HKQvy/N+5HfHZ49HKGZN8It/JsBkpe18ULyGTL8RegU5CBE11tLaieLLsbkNeVX262A+xgS69Xowo55K3w5iA1kXCTO2zcKPgtSpv21YffxLQRbMpJvdcJCCtkB/L0oJ+TYhORbs6oUi9YG1zUdl+iteDsrEhMV28J2uRh8wUg+ZKTk/dvPyg0LqmbOt1rcIHM/cOPMVF4THDHy0KKGA/a64681BYiBxdXtLQZrJrw580MQ+kwoPgqcTZLJIvpj7zqfzyyF9OHcVZFNH+uiHBNzx7DQzKyeIBzJMuOifsPFuhtvBgVwQfbVFe01a958CvO70MlM0P45nLVS+iICo9w6Zw8fhQwh71VpjSzpbofyZQsrMdpgBcEKBakCtLJYJKzX9OcTvNoXw9l21H0S5+vld0soWhxl2Ip5yRs0zjg9LKuU/pPAug5DpRbN/ZZHwWXz6wLamMXyCv1pMbRKmBesLzTUE0QaJMMhtud96ifY5Y+LG1rkpeuKgQkoNDb4DixTVM2TOHo9Q13W/vz3sDBIkhzz9/kyAyecnsCZK2/mgU7DJT4l7dXuQEEWUIvQKcjufOp3hVIap+D+2RlXD/8BMqM8vlmNzG48IQ/QD3ADSGrcwPcB8jAnZF7zmdOv1YG2AxY+3S3m7riBJVBzEBrIFrzZd32SKacYPuoZr8/MAcpjD76hTf9uxOE80sPr4l6mRyHhzWnRMajFEo8fNDSXepj3KBG2B/h0GsRGv4v73tonOGGxCcix1KULD2NULRcG+O6obdYeeAh63cY7K9FeXocS4TWp4jFQBSGP5/QHl4JYxCjpdjT4jNr3RkdLyN4i5wthScn7sSxlOA+blB4X/jjdqJUWLXjwuu7EAAAAAyCwDaJBZBtBYdQW40cXgpRnp481BnOZ1ibDlHVP9LU6b0S4mw6QrnguIKPaCOM3rShTOgxJhyzvaTchTpvpbnG7WWPQ2o11M/o9eJHc/uzm/E7hR52a96S9KvoH1B3bSPSt1umVecAKtcnNqJMKWd+zulR+0m5CnfLeTz72DWz11r1hVLdpd7eX2XoVsRruYpGq48PwfvUg0M74g7n52cyZSdRt+J3Cjtgtzyz+7ltb3l5W+r+KQBmfOk24beQCh01UDyYsgBnFDDAUZyrzgBAKQ42xa5ebUksnlvEiELe+AqC6H2N0rPxDxKFeZQc1KUW3OIgkYy5rBNMjyege3erIrtBLqXrGqInKywqvCV99j7lS3O5tRD/O3Umcp+po04daZXLmjnORxj5+M+D96kTATefloZnxBoEp/Kdz97OYU0e+OTKTqNoSI6V4NOAxDxRQPK51hCpNVTQn7jwDBqEcswsAfWcd413XEEF7FIQ2W6SJlzpwn3QawJLXHhOxHD6jvL1fd6pef8en/FkEM4t5tD4qGGAoyTjQJWpR5wQlcVcJhBCDH2cwMxLFFvCGsjZAixNXlJ3wdySQUYX6326lStLPxJ7ELOQuyY7C7V354l1QWIOJRrujOUsYyg5qV+q+Z/aLanEVq9p8t40Z6MCtqeVhzH3zguzN/iPQObvU8Im2dZFdoJax7a00ly45Q7eeNOLWSiIB9vovop/NDu2/fQNM3qkVr/4ZGA3Y2ox6+GqB25m+lzi5DpqZS9DVpmtg2AcKtM7kKgTDRgzHVzEsd1qQTaNMc20TQdAEJGCfJJRtPkVAe91l8HZ/QzPiCGOD76kCV/lKIuf06SY01yIGhNqDZ1DMYEfgwcJhI1W1QZNYFCBHTvcA90NUacBiG0lwb7oopHlZCBR0+y7X4IwOZ+0tb7P7zk8D9m+93blQnW208fy5ohLcCa+w+so7x9p6Nma7riCFmx4tJvIpDGnSmQHIs00XK5P9Gom1Po7+lY6DX/RalbzU6pgeOCdmPRiXa5x5Q31/WfNw3X8w5KpfgOkLPlT/6B7k8kt309MEV2PepTa3yEYWB8XkMMRRkxB0XDJxoErRURBHcKPOCE+DfgXu4qoTDcIaHq/k2YrYxGmHeaW9kZqFDZw57Dq9dsyKsNetXqY0je6rlqstP+GLnTJA6kkko8r5KQDOKgrL7poHao9OEYmv/hwriT2IXKmNhf3IWZMe6OmevYHev/KhbrJTwLqksOAKqRLGyT1l5nkwxIetJienHSuGVcNkuXVzaRgUp3/7NBdyWRLU5i4yZOuPU7D9bHMA8M8aN9GAOofcIVtTysJ748dgXSBTF32QXrYcREhVPPRF9AAAAACd9PElO+niSaYdE222CHSFK/yFoI3hlswQFWfraBDtC/XkHC5T+Q9Czg3+Zt4YmY5D7Gir5fF7x3gFiuLQJdoSTdErN+vMOFt2OMl/Zi2ul/vZX7JdxEzewDC9+bg1NxklwcY8g9zVUB4oJHQOPUOck8myuTXUodWoIFDyZZQANvhg8RNefeJ/w4kTW9OcdLNOaIWW6HWW+nWBZ90NhO09kHAcGDZtD3Srmf5Qu4yZuCZ4aJ2AZXvxHZGK1LWx2iQoRSsBjlg4bROsyUkDua6hnk1fhDhQTOilpL3P3aE3L0BVxgrmSNVme7wkQmupQ6r2XbKPUECh4820UMTLLABoVtjxTfDF4iFtMRMFfSR07eDQhchGzZak2zlng6M87WM+yBxGmNUPKgUh/g4VNJnmiMBowy7de6+zKYqKGwnaeob9K18g4DgzvRTJF60Brv8w9V/aluhMtgscvZFzGTdx7u3GVEjw1TjVBCQcxRFD9FjlstH++KG9YwxQmq64AF4zTPF7lVHiFwilEzMYsHTbhUSF/iNZlpK+rWe1xqjtVVtcHHD9QQ8cYLX+OHCgmdDtVGj1S0l7mda9irx+ndpM42kraUV0OAXYgMkhyJWuyVVhX+zzfEyAboi9pxaNN0eLecZiLWTVDrCQJCqghUPCPXGy55tsoYsGmFCtklgE0Q+s9fSpseaYNEUXvCRQcFS5pIFxH7mSHYJNYzr6SOnaZ7wY/8GhC5NcVfq3TECdX9G0bHp3qX8W6l2OM0J93sPfiS/meZQ8iuRgza70dapGaYFbY8+cSA9SaLkoKm0zyLeZwu0RhNGBjHAgpZxlR00BkbZop4ylBDp4VCP3zATnajj1wswl5q5R0ReKQcRwYtwwgUd6LZIr59ljDJ/c6ewCKBjJpDULpTnB+oEp1J1ptCBsTBI9fyCPyY4FJ+ne9bodL9AcADy8gfTNmJHhqnAMFVtVqghIOTf8uR5P+TP+0g3C23QQ0bfp5CCT+fFHe2QFtl7CGKUyX+xUFVl0BLnEgPWcYp3m8P9pF9TvfHA8coiBGdSVknVJYWNSMWTpsqyQGJcKjQv7l3n634dsnTcamGwSvIV/fiFxjluJUd6rFKUvjrK4POIvTM3GP1mqLqKtWwsEsEhnmUS5QOFBM6B8tcKF2qjR6UdcIM1XSUclyr22AGygpWzxVFRLPOAEj6EU9aoHCebGmv0X4orocAoXHIEvsQGSQyz1Y2RU8OmEyQQYoW8ZC83y7frp4vidAX8MbCTZEX9IROWObezF3p1xMS+41yw81ErYzfBazaoYxzlbPWEkSFH80Ll2hNUzlhkhwrO/PNHfIsgg+zLdRxOvKbY2CTSlWpTAVH2ZhaWxlZCB0byBmaWxsIHdob2xlIGJ1ZmZlcgAQNxAAGwAAACUAAAACAAAALDcQAGRlc2NyaXB0aW9uKCkgaXMgZGVwcmVjYXRlZDsgdXNlIERpc3BsYXlmNiBsLsXB/EKXNGl0CYlpQ29tcHJlc3Npb25FcnJvckRlY29tcHJlc3Npb25FcnJvcklvRXJyb3JVbnN1cHBvcnRlZEJsb2Nrc2l6ZVVuc3VwcG9ydGVkVmVyc2lvbldyb25nTWFnaWNOdW1iZXJSZXNlcnZlZEJpdHNTZXRJbnZhbGlkQmxvY2tJbmZvQmxvY2tUb29CaWdIZWFkZXJDaGVja3N1bUVycm9yQmxvY2tDaGVja3N1bUVycm9yQ29udGVudENoZWNrc3VtRXJyb3JTa2lwcGFibGVGcmFtZURpY3Rpb25hcnlOb3RTdXBwb3J0ZWRDb250ZW50TGVuZ3RoRXJyb3JleHBlY3RlZGFjdHVhbAAAHAAAABgAAAAIAAAAHQAAABwAAAAYAAAACAAAAB4AAAAdAAAAgDgQAB8AAAAgAAAAIQAAAB8AAAAiAAAAT3V0cHV0VG9vU21hbGxMaXRlcmFsT3V0T2ZCb3VuZHNFeHBlY3RlZEFub3RoZXJCeXRlT2Zmc2V0T3V0T2ZCb3VuZHNpbnRlcm5hbCBlcnJvcjogZW50ZXJlZCB1bnJlYWNoYWJsZSBjb2Rl4wMQAGIAAABGAAAAIAAAAOMDEABiAAAAZQEAACUAAAAjAAAACAAAAAQAAAAWAAAAY2FsbGVkIGBSZXN1bHQ6OnVud3JhcCgpYCBvbiBhbiBgRXJyYCB2YWx1ZQDjAxAAYgAAAFMBAAArAAAAJAAAAAgAAAAEAAAAJQAAAJkFEABfAAAAYwAAAEUAAABQBhAAXgAAAFQAAAAfAAAAUAYQAF4AAAB9AAAAGwAAAAAAAAD/AAAA//8AAP///wD/////AQAECAEQASACAAUIAhACIAMABggDEAMgBAAHCAQQBCAFAAgIBRAFIAYACQgGEAYgBwAKCAcQByAIAAsICBAIIAkABAkJEAkgCgAFCQoQCiALAAYJCxALIAwABwkMEAwgDQAICQ0QDSAOAAkJDhAOIA8ACgkPEA8gEAALCRAQECARAAQKERARIBIABQoSEBIgEwAGChMQEyAUAAcKFBAUIBUACAoVEBUgFgAJChYQFiAXAAoKFxAXIBgACwoYEBggGQAECxkQGSAaAAULGhAaIBsABgsbEBsgHAAHCxwQHCAdAAgLHRAdIB4ACQseEB4gHwAKCx8QHyAgAAsLIBAgICEABAwhECEgIgAFDCIQIiAjAAYMIxAjICQABwwkECQgJQAIDCUQJSAmAAkMJhAmICcACgwnECcgKAALDCgQKCApAAQNKRApICoABQ0qECogKwAGDSsQKyAsAAcNLBAsIC0ACA0tEC0gLgAJDS4QLiAvAAoNLxAvIDAACw0wEDAgMQAEDjEQMSAyAAUOMhAyIDMABg4zEDMgNAAHDjQQNCA1AAgONRA1IDYACQ42EDYgNwAKDjcQNyA4AAsOOBA4IDkABA85EDkgOgAFDzoQOiA7AAYPOxA7IDwABw88EDwgAAgIDz0QPSAAEAkPPhA+IAAYCg8/ED8gACALD0AQQCAMAhAAWwAAAFEBAAAkAAAADAIQAFsAAABRAQAAEQAAAAwCEABbAAAAXAAAACUAAAAMAhAAWwAAAMEBAAA3AAAAjAMQAFYAAAAHAAAAHQAAAGFzc2VydGlvbiBmYWlsZWQ6IHNsaWNlLmxlbigpID49IDIAAIwDEABWAAAAIgAAAAUAAACMAxAAVgAAAEQAAAAFAAAAjAMQAFYAAABAAAAACQAAADIDEABZAAAAbgEAAAkAAAAyAxAAWQAAAMwBAAANAAAAMgMQAFkAAADIAQAADQAAADIDEABZAAAAyQEAAA0AAAAyAxAAWQAAALYBAAANAAAAMgMQAFkAAAC0AQAAJAAAADIDEABZAAAAmAEAAD4AAAAyAxAAWQAAAF0BAAANAAAAMgMQAFkAAABgAQAADQAAADIDEABZAAAAAAIAABoAAABPc2NvZGVraW5kbWVzc2FnZUtpbmRFcnJvckN1c3RvbWVycm9yb3BlcmF0aW9uIHN1Y2Nlc3NmdWxXb3VsZEJsb2NrTm90Rm91bmRQZXJtaXNzaW9uRGVuaWVkQ29ubmVjdGlvblJlZnVzZWRDb25uZWN0aW9uUmVzZXRIb3N0VW5yZWFjaGFibGVOZXR3b3JrVW5yZWFjaGFibGVDb25uZWN0aW9uQWJvcnRlZE5vdENvbm5lY3RlZEFkZHJJblVzZUFkZHJOb3RBdmFpbGFibGVOZXR3b3JrRG93bkJyb2tlblBpcGVBbHJlYWR5RXhpc3RzTm90QURpcmVjdG9yeUlzQURpcmVjdG9yeURpcmVjdG9yeU5vdEVtcHR5UmVhZE9ubHlGaWxlc3lzdGVtRmlsZXN5c3RlbUxvb3BTdGFsZU5ldHdvcmtGaWxlSGFuZGxlSW52YWxpZElucHV0SW52YWxpZERhdGFUaW1lZE91dFdyaXRlWmVyb1N0b3JhZ2VGdWxsTm90U2Vla2FibGVRdW90YUV4Y2VlZGVkRmlsZVRvb0xhcmdlUmVzb3VyY2VCdXN5RXhlY3V0YWJsZUZpbGVCdXN5RGVhZGxvY2tDcm9zc2VzRGV2aWNlc1Rvb01hbnlMaW5rc0ludmFsaWRGaWxlbmFtZUFyZ3VtZW50TGlzdFRvb0xvbmdJbnRlcnJ1cHRlZFVuc3VwcG9ydGVkVW5leHBlY3RlZEVvZk91dE9mTWVtb3J5SW5Qcm9ncmVzc090aGVyVW5jYXRlZ29yaXplZGFzc2VydGlvbiBmYWlsZWQ6IHBzaXplID49IHNpemUgKyBtaW5fb3ZlcmhlYWQAAAAaBhAAKgAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAAGgYQACoAAAC3BAAADQAAAAgAAAAQAAAAEQAAAA8AAAAPAAAAEgAAABEAAAAMAAAACQAAABAAAAALAAAACgAAAA0AAAAKAAAADQAAAAwAAAARAAAAEgAAAA4AAAAWAAAADAAAAAsAAAAIAAAACQAAAAsAAAALAAAADQAAAAwAAAAMAAAAEgAAAAgAAAAOAAAADAAAAA8AAAATAAAACwAAAAsAAAANAAAACwAAAAoAAAAFAAAADQAAAG89EAB3PRAAhz0QAJg9EACnPRAAtj0QAMg9EADZPRAA5T0QAO49EAD+PRAACT4QABM+EABlPRAAID4QAC0+EAA5PhAASj4QAFw+EABqPhAAgD4QAIw+EACXPhAAnz4QAKg+EACzPhAAvj4QAMs+EADXPhAA4z4QAPU+EAD9PhAACz8QABc/EAAmPxAAOT8QAEQ/EABPPxAAXD8QAGc/EABxPxAAdj8QAAgAAAAQAAAAEQAAAA8AAAAPAAAAEgAAABEAAAAMAAAACQAAABAAAAALAAAACgAAAA0AAAAKAAAADQAAAAwAAAARAAAAEgAAAA4AAAAWAAAADAAAAAsAAAAIAAAACQAAAAsAAAALAAAADQAAAAwAAAAMAAAAEgAAAAgAAAAOAAAADAAAAA8AAAATAAAACwAAAAsAAAANAAAACwAAAAoAAAAFAAAADQAAAG89EAB3PRAAhz0QAJg9EACnPRAAtj0QAMg9EADZPRAA5T0QAO49EAD+PRAACT4QABM+EABlPRAAID4QAC0+EAA5PhAASj4QAFw+EABqPhAAgD4QAIw+EACXPhAAnz4QAKg+EACzPhAAvj4QAMs+EADXPhAA4z4QAPU+EAD9PhAACz8QABc/EAAmPxAAOT8QAEQ/EABPPxAAXD8QAGc/EABxPxAAdj8QAAgAAAAQAAAAEQAAAA8AAAAPAAAAEgAAABEAAAAMAAAACQAAABAAAAALAAAACgAAAA0AAAAKAAAADQAAAAwAAAARAAAAEgAAAA4AAAAWAAAADAAAAAsAAAAIAAAACQAAAAsAAAALAAAADQAAAAwAAAAMAAAAEgAAAAgAAAAOAAAADAAAAA8AAAATAAAACwAAAAsAAAANAAAACwAAAAoAAAAFAAAADQAAAG89EAB3PRAAhz0QAJg9EACnPRAAtj0QAMg9EADZPRAA5T0QAO49EAD+PRAACT4QABM+EABlPRAAID4QAC0+EAA5PhAASj4QAFw+EABqPhAAgD4QAIw+EACXPhAAnz4QAKg+EACzPhAAvj4QAMs+EADXPhAA4z4QAPU+EAD9PhAACz8QABc/EAAmPxAAOT8QAEQ/EABPPxAAXD8QAGc/EABxPxAAdj8Q"), (c) => c.codePointAt(0));
const wasmModule = new WebAssembly.Module(wasm);
const { alloc, crc32c: _crc32c, dealloc, lz4_compress: _lz4Compress, lz4_decompress: _lz4Decompress, memory, snappy_compress: _snappyCompress, snappy_decompress: _snappyDecompress } = new WebAssembly.Instance(wasmModule).exports;
let currentBufferLength = 4096;
let currentBufferOffset = alloc(currentBufferLength);
let currentBuffer = new Uint8Array(memory.buffer, currentBufferOffset, currentBufferLength);
function prepareInput(data) {
	const input = DynamicBuffer.isDynamicBuffer(data) ? data.buffer : data;
	if (currentBuffer.length < data.length) {
		dealloc(currentBufferOffset, currentBufferLength);
		currentBufferLength = data.length;
		currentBufferOffset = alloc(currentBufferLength);
		currentBuffer = new Uint8Array(memory.buffer, currentBufferOffset, currentBufferLength);
	}
	currentBuffer.set(input);
}
function prepareOutput(combined) {
	const len = Number(BigInt.asUintN(32, combined));
	const ptr = Number(combined >> 32n);
	const output = Buffer.from(new FastBuffer(memory.buffer, ptr, len));
	dealloc(ptr, len);
	return output;
}
function crc32c$1(data) {
	prepareInput(data);
	return _crc32c(currentBufferOffset, data.length) >>> 0;
}
function lz4Compress(data) {
	prepareInput(data);
	return prepareOutput(_lz4Compress(currentBufferOffset, data.length));
}
function lz4Decompress(data) {
	prepareInput(data);
	return prepareOutput(_lz4Decompress(currentBufferOffset, data.length));
}
function snappyCompress(data) {
	prepareInput(data);
	return prepareOutput(_snappyCompress(currentBufferOffset, data.length));
}
function snappyDecompress(data) {
	prepareInput(data);
	return prepareOutput(_snappyDecompress(currentBufferOffset, data.length));
}
// node_modules/@platformatic/kafka/dist/protocol/compression.js
const { gzip, zstdCompressSync, zstdDecompressSync, gzipSync: gzipSync$1, gunzipSync: gunzipSync$1 } = zlib;
const allowedCompressionsAlgorithms = Object.values({
	NONE: "none",
	GZIP: "gzip",
	SNAPPY: "snappy",
	LZ4: "lz4",
	ZSTD: "zstd"
});
function ensureBuffer(data) {
	return DynamicBuffer.isDynamicBuffer(data) ? data.buffer : data;
}
function gzipAsync(data) {
	const { promise, resolve, reject } = Promise.withResolvers();
	gzip(ensureBuffer(data), (error, result) => {
		if (error) reject(error);
		else resolve(result);
	});
	return promise;
}
const snappyCompressSync = snappyCompress;
const lz4CompressFrameSync = lz4Compress;
const lz4DecompressFrameSync = lz4Decompress;
const xerialSnappyHeader = Buffer.from([
	130,
	83,
	78,
	65,
	80,
	80,
	89,
	0
]);
function snappyDecompressSync(data) {
	if (!data.subarray(0, xerialSnappyHeader.length).equals(xerialSnappyHeader)) return snappyDecompress(data);
	const decompressed = new DynamicBuffer();
	let offset = 16;
	while (offset < data.length) {
		/* c8 ignore next 3 - Hard to test */
		if (offset + 4 > data.length) throw new Error("Invalid xerial snappy chunk length");
		const chunkLength = data.readUInt32BE(offset);
		offset += 4;
		/* c8 ignore next 3 - Hard to test */
		if (offset + chunkLength > data.length) throw new Error("Invalid xerial snappy chunk data");
		decompressed.append(snappyDecompress(data.subarray(offset, offset + chunkLength)));
		offset += chunkLength;
	}
	return decompressed.buffer;
}
const compressionsAlgorithms = {
	/* c8 ignore next 8 - 'none' is actually never used but this is to please Typescript */
	none: {
		compressSync(data) {
			return ensureBuffer(data);
		},
		decompressSync(data) {
			return ensureBuffer(data);
		},
		bitmask: 0,
		available: true
	},
	gzip: {
		compress: gzipAsync,
		compressSync(data) {
			return gzipSync$1(ensureBuffer(data));
		},
		decompressSync(data) {
			return gunzipSync$1(ensureBuffer(data));
		},
		bitmask: 1,
		available: true
	},
	snappy: {
		compressSync(data) {
			return snappyCompressSync(ensureBuffer(data));
		},
		decompressSync(data) {
			return snappyDecompressSync(ensureBuffer(data));
		},
		bitmask: 2,
		available: true
	},
	lz4: {
		compressSync(data) {
			return lz4CompressFrameSync(ensureBuffer(data));
		},
		decompressSync(data) {
			return lz4DecompressFrameSync(ensureBuffer(data));
		},
		bitmask: 3,
		available: true
	},
	zstd: {
		/* c8 ignore next 7 - Tests are only run on Node.js versions that support zstd */
		compressSync(data) {
			if (!zstdCompressSync) throw new UnsupportedCompressionError("zstd is not supported in the current Node.js version");
			return zstdCompressSync(ensureBuffer(data));
		},
		/* c8 ignore next 7 - Tests are only run on Node.js versions that support zstd */
		decompressSync(data) {
			if (!zstdCompressSync) throw new UnsupportedCompressionError("zstd is not supported in the current Node.js version");
			return zstdDecompressSync(ensureBuffer(data));
		},
		bitmask: 4,
		available: typeof zstdCompressSync === "function"
	}
};
const compressionsAlgorithmsByBitmask = Object.fromEntries(Object.values(compressionsAlgorithms).map((a) => [a.bitmask, a]));
// node_modules/@platformatic/kafka/dist/protocol/crc32c.js
function loadNativeCRC32C() {
	try {
		const { crc32c: nativeImplementation } = createRequire(import.meta.url)("@node-rs/crc32");
		return function nativeCRC32C(data) {
			const bytes = DynamicBuffer.isDynamicBuffer(data) ? data.buffer : new Uint8Array(data);
			return nativeImplementation(bytes);
		};
	} catch (error) {
		return null;
	}
}
/* c8 ignore next - Hard to test */
const crc32c = loadNativeCRC32C() ?? crc32c$1;
const BATCH_HEAD = 12;
const messageSchema = {
	type: "object",
	properties: {
		key: true,
		value: true,
		headers: { anyOf: [{ map: true }, {
			type: "object",
			additionalProperties: true
		}] },
		topic: { type: "string" },
		partition: { type: "integer" },
		timestamp: { bigint: true }
	},
	required: ["value", "topic"],
	additionalProperties: true
};
function createRecord(message, offsetDelta, firstTimestamp) {
	return Writer.create().appendInt8(0).appendVarInt64((message.timestamp ?? BigInt(Date.now())) - firstTimestamp).appendVarInt(offsetDelta).appendVarIntBytes(message.key).appendVarIntBytes(message.value).appendVarIntMap(message.headers, (w, [key, value]) => {
		w.appendVarIntBytes(key).appendVarIntBytes(value);
	}).prependVarIntLength();
}
function readRecord(reader) {
	return {
		length: reader.readVarInt(),
		attributes: reader.readInt8(),
		timestampDelta: reader.readVarInt64(),
		offsetDelta: reader.readVarInt(),
		key: reader.readVarIntBytes(),
		value: reader.readVarIntBytes(),
		headers: reader.readVarIntArray((r) => [r.readVarIntBytes(), r.readVarIntBytes()])
	};
}
function prepareRecordsBatch(messages, options) {
	const now = BigInt(Date.now());
	const firstTimestamp = messages[0].timestamp ?? now;
	let maxTimestamp = firstTimestamp;
	const buffer = new DynamicBuffer();
	for (let i = 0; i < messages.length; i++) {
		let ts = messages[i].timestamp ?? now;
		/* c8 ignore next 3 - Hard to test */
		if (typeof ts === "number") ts = BigInt(ts);
		messages[i].timestamp = ts;
		if (ts > maxTimestamp) maxTimestamp = ts;
		const record = createRecord(messages[i], i, firstTimestamp);
		buffer.appendFrom(record.dynamicBuffer);
	}
	let attributes = 0;
	let firstSequence = 0;
	if (options.sequences) {
		const firstMessage = messages[0];
		firstSequence = options.sequences.getWithDefault(`${firstMessage.topic}:${firstMessage.partition}`, 0);
	}
	if (options.transactionalId) attributes |= 16;
	return {
		attributes,
		buffer,
		firstSequence,
		firstTimestamp,
		maxTimestamp
	};
}
function getCompressionAlgorithm(compression) {
	if ((compression ?? "none") === "none") return;
	const algorithm = compressionsAlgorithms[compression];
	if (!algorithm) throw new UnsupportedCompressionError(`Unsupported compression algorithm ${compression}`);
	return algorithm;
}
function finalizeRecordsBatch(messages, options, prepared) {
	const writer = Writer.create().appendInt16(prepared.attributes).appendInt32(messages.length - 1).appendInt64(BigInt(prepared.firstTimestamp)).appendInt64(BigInt(prepared.maxTimestamp)).appendInt64(options.producerId ?? -1n).appendInt16(options.producerEpoch ?? 0).appendInt32(prepared.firstSequence).appendInt32(messages.length).appendFrom(prepared.buffer);
	return writer.appendUnsignedInt32(crc32c(writer.dynamicBuffer), false).appendInt8(2, false).appendInt32(options.partitionLeaderEpoch ?? 0, false).prependLength().appendInt64(0n, false);
}
function createRecordsBatch(messages, options = {}) {
	const prepared = prepareRecordsBatch(messages, options);
	const algorithm = getCompressionAlgorithm(options.compression);
	if (algorithm) {
		prepared.attributes |= algorithm.bitmask;
		prepared.buffer = new DynamicBuffer(algorithm.compressSync(prepared.buffer.buffer));
	}
	return finalizeRecordsBatch(messages, options, prepared);
}
async function createRecordsBatchAsync(messages, options = {}) {
	const prepared = prepareRecordsBatch(messages, options);
	const algorithm = getCompressionAlgorithm(options.compression);
	if (algorithm) {
		prepared.attributes |= algorithm.bitmask;
		prepared.buffer = new DynamicBuffer(algorithm.compress ? await algorithm.compress(prepared.buffer.buffer) : algorithm.compressSync(prepared.buffer.buffer));
	}
	return finalizeRecordsBatch(messages, options, prepared);
}
function readRecordsBatch(reader) {
	const initialPosition = reader.position;
	const batch = {
		firstOffset: reader.readInt64(),
		length: reader.readInt32(),
		partitionLeaderEpoch: reader.readInt32(),
		magic: reader.readInt8(),
		crc: reader.readUnsignedInt32(),
		attributes: reader.readInt16(),
		lastOffsetDelta: reader.readInt32(),
		firstTimestamp: reader.readInt64(),
		maxTimestamp: reader.readInt64(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16(),
		firstSequence: reader.readInt32(),
		records: []
	};
	const recordsLength = reader.readInt32();
	const compression = batch.attributes & 7;
	if (compression !== 0) {
		const algorithm = compressionsAlgorithmsByBitmask[compression];
		if (!algorithm) throw new UnsupportedCompressionError(`Unsupported compression algorithm with bitmask ${compression}`);
		const headersLength = reader.position - initialPosition - 4 - 8;
		const compressedDataLen = batch.length - headersLength;
		const buffer = algorithm.decompressSync(reader.buffer.slice(reader.position, reader.position + compressedDataLen));
		reader.skip(compressedDataLen);
		reader = Reader.from(buffer);
	}
	for (let i = 0; i < recordsLength; i++) batch.records.push(readRecord(reader));
	return batch;
}
function readRecordsBatches(reader) {
	const batches = [];
	while (reader.remaining >= BATCH_HEAD && reader.remaining - BATCH_HEAD >= reader.peekInt32(reader.position + 8)) batches.push(readRecordsBatch(reader));
	return batches;
}
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v4.js
var fetch_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$145,
	createRequest: () => createRequest$140,
	parseResponse: () => parseResponse$138
});
function createRequest$140(maxWaitMs, minBytes, maxBytes, isolationLevel, _sessionId, _sessionEpoch, topics, _forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.topicId, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition.partition).appendInt64(partition.fetchOffset).appendInt32(partition.partitionMaxBytes), false, false);
	}, false, false);
}
function parseResponse$138(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		sessionId: 0,
		responses: reader.readArray((r, i) => ({
			topicId: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16(),
					highWatermark: r.readInt64(),
					lastStableOffset: r.readInt64(),
					logStartOffset: -1n,
					abortedTransactions: r.readNullableArray((r) => ({
						producerId: r.readInt64(),
						firstOffset: r.readInt64()
					}), false, false),
					records: null,
					preferredReadReplica: -1
				};
				if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
				const records = r.readNullableBytes(false);
				if (records === null) partition.records = null;
				else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
				else partition.records = [];
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length > 0) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$145 = createAPI(1, 4, createRequest$140, parseResponse$138, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v5.js
var fetch_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$144,
	createRequest: () => createRequest$139,
	parseResponse: () => parseResponse$137
});
function createRequest$139(maxWaitMs, minBytes, maxBytes, isolationLevel, _sessionId, _sessionEpoch, topics, _forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.topicId, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition.partition).appendInt64(partition.fetchOffset).appendInt64(-1n).appendInt32(partition.partitionMaxBytes), false, false);
	}, false, false);
}
function parseResponse$137(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		sessionId: 0,
		responses: reader.readArray((r, i) => ({
			topicId: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16(),
					highWatermark: r.readInt64(),
					lastStableOffset: r.readInt64(),
					logStartOffset: r.readInt64(),
					abortedTransactions: r.readNullableArray((r) => ({
						producerId: r.readInt64(),
						firstOffset: r.readInt64()
					}), false, false),
					records: null,
					preferredReadReplica: -1
				};
				if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
				const records = r.readNullableBytes(false);
				if (records === null) partition.records = null;
				else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
				else partition.records = [];
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length > 0) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$144 = createAPI(1, 5, createRequest$139, parseResponse$137, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v6.js
var fetch_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$143,
	createRequest: () => createRequest$138,
	parseResponse: () => parseResponse$136
});
function createRequest$138(maxWaitMs, minBytes, maxBytes, isolationLevel, _sessionId, _sessionEpoch, topics, _forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false);
}
function parseResponse$136(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		sessionId: 0,
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: -1
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$143 = createAPI(1, 6, createRequest$138, parseResponse$136, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v7.js
var fetch_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$142,
	createRequest: () => createRequest$137,
	parseResponse: () => parseResponse$135
});
function createRequest$137(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, false, false);
	}, false, false);
}
function parseResponse$135(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: -1
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$142 = createAPI(1, 7, createRequest$137, parseResponse$135, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v8.js
var fetch_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$141,
	createRequest: () => createRequest$136,
	parseResponse: () => parseResponse$134
});
function createRequest$136(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, false, false);
	}, false, false);
}
function parseResponse$134(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: -1
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$141 = createAPI(1, 8, createRequest$136, parseResponse$134, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v9.js
var fetch_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$140,
	createRequest: () => createRequest$135,
	parseResponse: () => parseResponse$133
});
function createRequest$135(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, false, false);
	}, false, false);
}
function parseResponse$133(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: -1
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$140 = createAPI(1, 9, createRequest$135, parseResponse$133, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v10.js
var fetch_v10_exports = /* @__PURE__ */ __exportAll({
	api: () => api$139,
	createRequest: () => createRequest$134,
	parseResponse: () => parseResponse$132
});
function createRequest$134(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, _rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, false, false);
	}, false, false);
}
function parseResponse$132(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: -1
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$139 = createAPI(1, 10, createRequest$134, parseResponse$132, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v11.js
var fetch_v11_exports = /* @__PURE__ */ __exportAll({
	api: () => api$138,
	createRequest: () => createRequest$133,
	parseResponse: () => parseResponse$131
});
function createRequest$133(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		}, false, false);
	}, false, false).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, false, false);
	}, false, false).appendString(rackId, false);
}
function parseResponse$131(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}, false, false),
						records: null,
						preferredReadReplica: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					const records = r.readNullableBytes(false);
					if (records === null) partition.records = null;
					else if (records.length > 0) partition.records = readRecordsBatches(Reader.from(records));
					else partition.records = [];
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$138 = createAPI(1, 11, createRequest$133, parseResponse$131, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v12.js
var fetch_v12_exports = /* @__PURE__ */ __exportAll({
	api: () => api$137,
	createRequest: () => createRequest$132,
	parseResponse: () => parseResponse$130
});
function createRequest$132(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendString(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		});
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendString(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$130(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, {});
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$137 = createAPI(1, 12, createRequest$132, parseResponse$130);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v13.js
var fetch_v13_exports = /* @__PURE__ */ __exportAll({
	api: () => api$136,
	createRequest: () => createRequest$131,
	parseResponse: () => parseResponse$129
});
function createRequest$131(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		});
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendUUID(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$129(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, {});
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$136 = createAPI(1, 13, createRequest$131, parseResponse$129);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v14.js
var fetch_v14_exports = /* @__PURE__ */ __exportAll({
	api: () => api$135,
	createRequest: () => createRequest$130,
	parseResponse: () => parseResponse$128
});
function createRequest$130(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(-1).appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		});
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendUUID(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$128(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["/", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, {});
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$135 = createAPI(1, 14, createRequest$130, parseResponse$128);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v15.js
var fetch_v15_exports = /* @__PURE__ */ __exportAll({
	api: () => api$134,
	createRequest: () => createRequest$129,
	parseResponse: () => parseResponse$127
});
function createRequest$129(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		});
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendUUID(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$127(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, {});
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$134 = createAPI(1, 15, createRequest$129, parseResponse$127);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v16.js
var fetch_v16_exports = /* @__PURE__ */ __exportAll({
	api: () => api$133,
	createRequest: () => createRequest$128,
	parseResponse: () => parseResponse$126
});
function createRequest$128(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
		});
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendUUID(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$126(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		nodeEndpoints: [],
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, { 0: (r) => {
		response.nodeEndpoints = r.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(),
			port: r.readInt32(),
			rack: r.readNullableString()
		}));
	} });
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$133 = createAPI(1, 16, createRequest$128, parseResponse$126);
// node_modules/@platformatic/kafka/dist/apis/consumer/fetch-v17.js
var fetch_v17_exports = /* @__PURE__ */ __exportAll({
	api: () => api$132,
	createRequest: () => createRequest$127,
	parseResponse: () => parseResponse$125
});
function createRequest$127(maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId) {
	return Writer.create().appendInt32(maxWaitMs).appendInt32(minBytes).appendInt32(maxBytes).appendInt8(isolationLevel).appendInt32(sessionId).appendInt32(sessionEpoch).appendArray(topics, (w, t) => {
		w.appendUUID(t.topicId).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partition).appendInt32(p.currentLeaderEpoch).appendInt64(p.fetchOffset).appendInt32(p.lastFetchedEpoch).appendInt64(-1n).appendInt32(p.partitionMaxBytes);
			if (p.replicaDirectoryId != null) w.appendUnsignedVarInt(1).appendUnsignedVarInt(0).appendUnsignedVarInt(16).appendUUID(p.replicaDirectoryId);
			else w.appendTaggedFields();
		}, true, false);
	}).appendArray(forgottenTopicsData, (w, t) => {
		w.appendUUID(t.topicId ?? t.topic).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p);
		}, true, false);
	}).appendString(rackId).appendTaggedFields();
}
function parseResponse$125(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		sessionId: reader.readInt32(),
		nodeEndpoints: [],
		responses: reader.readArray((r, i) => {
			return {
				topicId: r.readUUID(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						highWatermark: r.readInt64(),
						lastStableOffset: r.readInt64(),
						logStartOffset: r.readInt64(),
						divergingEpoch: {
							epoch: -1,
							endOffset: -1n
						},
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						},
						snapshotId: {
							endOffset: -1n,
							epoch: -1
						},
						abortedTransactions: r.readNullableArray((r) => {
							return {
								producerId: r.readInt64(),
								firstOffset: r.readInt64()
							};
						}),
						preferredReadReplica: r.readInt32(),
						records: []
					};
					if (partition.errorCode !== 0) errors.push([`/responses/${i}/partitions/${j}`, [partition.errorCode, null]]);
					let recordsSize = r.readUnsignedVarInt();
					if (recordsSize === 0) partition.records = null;
					if (recordsSize > 1) {
						recordsSize--;
						partition.records = readRecordsBatches(Reader.from(r.buffer.subarray(r.position, r.position + recordsSize)));
						r.skip(recordsSize);
					}
					readKnownTaggedFields(r, {
						0: (r) => {
							partition.divergingEpoch = {
								epoch: r.readInt32(),
								endOffset: r.readInt64()
							};
						},
						1: (r) => {
							partition.currentLeader = {
								leaderId: r.readInt32(),
								leaderEpoch: r.readInt32()
							};
						},
						2: (r) => {
							partition.snapshotId = {
								endOffset: r.readInt64(),
								epoch: r.readInt32()
							};
						}
					});
					return partition;
				}, true, false)
			};
		})
	};
	readKnownTaggedFields(reader, { 0: (r) => {
		response.nodeEndpoints = r.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(),
			port: r.readInt32(),
			rack: r.readNullableString()
		}));
	} });
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$132 = createAPI(1, 17, createRequest$127, parseResponse$125);
// node_modules/@platformatic/kafka/dist/apis/consumer/heartbeat-v4.js
var heartbeat_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$131,
	createRequest: () => createRequest$126,
	parseResponse: () => parseResponse$124
});
function createRequest$126(groupId, generationId, memberId, groupInstanceId) {
	return Writer.create().appendString(groupId).appendInt32(generationId).appendString(memberId).appendString(groupInstanceId).appendTaggedFields();
}
function parseResponse$124(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$131 = createAPI(12, 4, createRequest$126, parseResponse$124);
// node_modules/@platformatic/kafka/dist/apis/consumer/heartbeat-v3.js
var heartbeat_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$130,
	createRequest: () => createRequest$125,
	parseResponse: () => parseResponse$123
});
function createRequest$125(groupId, generationId, memberId, groupInstanceId) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendString(groupInstanceId, false);
}
function parseResponse$123(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$130 = createAPI(12, 3, createRequest$125, parseResponse$123, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/heartbeat-v2.js
var heartbeat_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$129,
	createRequest: () => createRequest$124,
	parseResponse: () => parseResponse$122
});
function createRequest$124(groupId, generationId, memberId, _groupInstanceId) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false);
}
function parseResponse$122(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$129 = createAPI(12, 2, createRequest$124, parseResponse$122, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/heartbeat-v1.js
var heartbeat_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$128,
	createRequest: () => createRequest$123,
	parseResponse: () => parseResponse$121
});
function createRequest$123(groupId, generationId, memberId, _groupInstanceId) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false);
}
function parseResponse$121(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$128 = createAPI(12, 1, createRequest$123, parseResponse$121, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/heartbeat-v0.js
var heartbeat_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$127,
	createRequest: () => createRequest$122,
	parseResponse: () => parseResponse$120
});
function createRequest$122(groupId, generationId, memberId, _groupInstanceId) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false);
}
function parseResponse$120(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$127 = createAPI(12, 0, createRequest$122, parseResponse$120, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v0.js
var join_group_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$126,
	createRequest: () => createRequest$121,
	parseResponse: () => parseResponse$119
});
function createRequest$121(groupId, sessionTimeoutMs, _rebalanceTimeoutMs, memberId, _groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendString(memberId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false), false, false);
}
function parseResponse$119(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: null,
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$126 = createAPI(11, 0, createRequest$121, parseResponse$119, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v1.js
var join_group_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$125,
	createRequest: () => createRequest$120,
	parseResponse: () => parseResponse$118
});
function createRequest$120(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, _groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false), false, false);
}
function parseResponse$118(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: null,
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$125 = createAPI(11, 1, createRequest$120, parseResponse$118, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v2.js
var join_group_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$124,
	createRequest: () => createRequest$119,
	parseResponse: () => parseResponse$117
});
function createRequest$119(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, _groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false);
	}, false, false);
}
function parseResponse$117(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: null,
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$124 = createAPI(11, 2, createRequest$119, parseResponse$117, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v3.js
var join_group_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$123,
	createRequest: () => createRequest$118,
	parseResponse: () => parseResponse$116
});
function createRequest$118(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, _groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false);
	}, false, false);
}
function parseResponse$116(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: null,
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$123 = createAPI(11, 3, createRequest$118, parseResponse$116, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v4.js
var join_group_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$122,
	createRequest: () => createRequest$117,
	parseResponse: () => parseResponse$115
});
function createRequest$117(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, _groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false);
	}, false, false);
}
function parseResponse$115(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: null,
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$122 = createAPI(11, 4, createRequest$117, parseResponse$115, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v5.js
var join_group_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$121,
	createRequest: () => createRequest$116,
	parseResponse: () => parseResponse$114
});
function createRequest$116(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId, false).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId, false).appendString(groupInstanceId, false).appendString(protocolType, false).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name, false).appendBytes(protocol.metadata ?? EMPTY_BUFFER, false);
	}, false, false);
}
function parseResponse$114(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(false),
		leader: reader.readString(false),
		skipAssignment: false,
		memberId: reader.readString(false),
		members: reader.readArray((r) => ({
			memberId: r.readString(false),
			groupInstanceId: r.readNullableString(false),
			metadata: r.readBytes(false)
		}), false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$121 = createAPI(11, 5, createRequest$116, parseResponse$114, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v6.js
var join_group_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$120,
	createRequest: () => createRequest$115,
	parseResponse: () => parseResponse$113
});
function createRequest$115(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId).appendString(groupInstanceId).appendString(protocolType).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name).appendBytes(protocol.metadata ? protocol.metadata : EMPTY_BUFFER);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$113(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: null,
		protocolName: reader.readString(),
		leader: reader.readString(),
		skipAssignment: false,
		memberId: reader.readString(),
		members: reader.readArray((r) => {
			return {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				metadata: r.readBytes()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$120 = createAPI(11, 6, createRequest$115, parseResponse$113);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v7.js
var join_group_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$119,
	createRequest: () => createRequest$114,
	parseResponse: () => parseResponse$112
});
function createRequest$114(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, _reason) {
	return Writer.create().appendString(groupId).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId).appendString(groupInstanceId).appendString(protocolType).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name).appendBytes(protocol.metadata ? protocol.metadata : EMPTY_BUFFER);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$112(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: reader.readNullableString(),
		protocolName: reader.readNullableString(),
		leader: reader.readString(),
		skipAssignment: false,
		memberId: reader.readString(),
		members: reader.readArray((r) => {
			return {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				metadata: r.readBytes()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$119 = createAPI(11, 7, createRequest$114, parseResponse$112);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v8.js
var join_group_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$118,
	createRequest: () => createRequest$113,
	parseResponse: () => parseResponse$111
});
function createRequest$113(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason) {
	return Writer.create().appendString(groupId).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId).appendString(groupInstanceId).appendString(protocolType).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name).appendBytes(protocol.metadata ? protocol.metadata : EMPTY_BUFFER);
		w.appendTaggedFields();
	}, true, false).appendString(reason).appendTaggedFields();
}
function parseResponse$111(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: reader.readNullableString(),
		protocolName: reader.readNullableString(),
		leader: reader.readString(),
		skipAssignment: false,
		memberId: reader.readString(),
		members: reader.readArray((r) => {
			return {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				metadata: r.readBytes()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$118 = createAPI(11, 8, createRequest$113, parseResponse$111);
// node_modules/@platformatic/kafka/dist/apis/consumer/join-group-v9.js
var join_group_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$117,
	createRequest: () => createRequest$112,
	parseResponse: () => parseResponse$110
});
function createRequest$112(groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason) {
	return Writer.create().appendString(groupId).appendInt32(sessionTimeoutMs).appendInt32(rebalanceTimeoutMs).appendString(memberId).appendString(groupInstanceId).appendString(protocolType).appendArray(protocols, (w, protocol) => {
		w.appendString(protocol.name).appendBytes(protocol.metadata ? protocol.metadata : EMPTY_BUFFER);
		w.appendTaggedFields();
	}, true, false).appendString(reason).appendTaggedFields();
}
function parseResponse$110(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		generationId: reader.readInt32(),
		protocolType: reader.readNullableString(),
		protocolName: reader.readNullableString(),
		leader: reader.readString(),
		skipAssignment: reader.readBoolean(),
		memberId: reader.readString(),
		members: reader.readArray((r) => {
			return {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				metadata: r.readBytes()
			};
		})
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$117 = createAPI(11, 9, createRequest$112, parseResponse$110);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v0.js
var leave_group_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$116,
	createRequest: () => createRequest$111,
	parseResponse: () => parseResponse$109
});
function createRequest$111(groupId, members) {
	return Writer.create().appendString(groupId, false).appendString(members[0]?.memberId, false);
}
function parseResponse$109(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16(),
		members: []
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$116 = createAPI(13, 0, createRequest$111, parseResponse$109, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v1.js
var leave_group_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$115,
	createRequest: () => createRequest$110,
	parseResponse: () => parseResponse$108
});
function createRequest$110(groupId, members) {
	return Writer.create().appendString(groupId, false).appendString(members[0]?.memberId, false);
}
function parseResponse$108(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		members: []
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "": [response.errorCode, null] }, response);
	return response;
}
const api$115 = createAPI(13, 1, createRequest$110, parseResponse$108, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v2.js
var leave_group_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$114,
	createRequest: () => createRequest$109,
	parseResponse: () => parseResponse$107
});
function createRequest$109(groupId, members) {
	return Writer.create().appendString(groupId, false).appendString(members[0]?.memberId, false);
}
function parseResponse$107(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		members: []
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "": [response.errorCode, null] }, response);
	return response;
}
const api$114 = createAPI(13, 2, createRequest$109, parseResponse$107, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v3.js
var leave_group_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$113,
	createRequest: () => createRequest$108,
	parseResponse: () => parseResponse$106
});
function createRequest$108(groupId, members) {
	return Writer.create().appendString(groupId, false).appendArray(members, (writer, member) => {
		writer.appendString(member.memberId, false).appendString(member.groupInstanceId, false);
	}, false, false);
}
function parseResponse$106(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		members: reader.readArray((memberReader, index) => {
			const member = {
				memberId: memberReader.readString(false),
				groupInstanceId: memberReader.readNullableString(false),
				errorCode: memberReader.readInt16()
			};
			if (member.errorCode !== 0) errors.push([`/members/${index}`, [member.errorCode, null]]);
			return member;
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$113 = createAPI(13, 3, createRequest$108, parseResponse$106, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v4.js
var leave_group_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$112,
	createRequest: () => createRequest$107,
	parseResponse: () => parseResponse$105
});
function createRequest$107(groupId, members) {
	return Writer.create().appendString(groupId).appendArray(members, (w, m) => {
		w.appendString(m.memberId).appendString(m.groupInstanceId);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$105(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		members: reader.readArray((r, i) => {
			const member = {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				errorCode: r.readInt16()
			};
			if (member.errorCode !== 0) errors.push([`/members/${i}`, [member.errorCode, null]]);
			return member;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$112 = createAPI(13, 4, createRequest$107, parseResponse$105);
// node_modules/@platformatic/kafka/dist/apis/consumer/leave-group-v5.js
var leave_group_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$111,
	createRequest: () => createRequest$106,
	parseResponse: () => parseResponse$104
});
function createRequest$106(groupId, members) {
	return Writer.create().appendString(groupId).appendArray(members, (w, m) => {
		w.appendString(m.memberId).appendString(m.groupInstanceId).appendString(m.reason);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$104(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		members: reader.readArray((r, i) => {
			const member = {
				memberId: r.readString(),
				groupInstanceId: r.readNullableString(),
				errorCode: r.readInt16()
			};
			if (member.errorCode !== 0) errors.push([`/members/${i}`, [member.errorCode, null]]);
			return member;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$111 = createAPI(13, 5, createRequest$106, parseResponse$104);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v0.js
var list_offsets_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$110,
	createRequest: () => createRequest$105,
	parseResponse: () => parseResponse$103
});
function createRequest$105(replica, _isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition.partitionIndex).appendInt64(partition.timestamp).appendInt32(1), false, false);
	}, false, false);
}
function parseResponse$103(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partitionIndex = r.readInt32();
				const errorCode = r.readInt16();
				const offsets = r.readArray((r) => r.readInt64(), false, false);
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					partitionIndex,
					errorCode,
					timestamp: -1n,
					offset: offsets[0] ?? -1n,
					leaderEpoch: -1
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length > 0) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$110 = createAPI(2, 0, createRequest$105, parseResponse$103, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v1.js
var list_offsets_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$109,
	createRequest: () => createRequest$104,
	parseResponse: () => parseResponse$102
});
function createRequest$104(replica, _isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition.partitionIndex).appendInt64(partition.timestamp), false, false);
	}, false, false);
}
function parseResponse$102(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partitionIndex = r.readInt32();
				const errorCode = r.readInt16();
				const timestamp = r.readInt64();
				const offset = r.readInt64();
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					partitionIndex,
					errorCode,
					timestamp,
					offset,
					leaderEpoch: -1
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length > 0) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$109 = createAPI(2, 1, createRequest$104, parseResponse$102, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v2.js
var list_offsets_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$108,
	createRequest: () => createRequest$103,
	parseResponse: () => parseResponse$101
});
function createRequest$103(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, { partitionIndex, currentLeaderEpoch: _currentLeaderEpoch, timestamp }) => {
			w.appendInt32(partitionIndex).appendInt64(timestamp);
		}, false, false);
	}, false, false);
}
function parseResponse$101(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: -1
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$108 = createAPI(2, 2, createRequest$103, parseResponse$101, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v3.js
var list_offsets_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$107,
	createRequest: () => createRequest$102,
	parseResponse: () => parseResponse$100
});
function createRequest$102(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, { partitionIndex, currentLeaderEpoch: _currentLeaderEpoch, timestamp }) => {
			w.appendInt32(partitionIndex).appendInt64(timestamp);
		}, false, false);
	}, false, false);
}
function parseResponse$100(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: -1
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$107 = createAPI(2, 3, createRequest$102, parseResponse$100, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v4.js
var list_offsets_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$106,
	createRequest: () => createRequest$101,
	parseResponse: () => parseResponse$99
});
function createRequest$101(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp);
		}, false, false);
	}, false, false);
}
function parseResponse$99(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$106 = createAPI(2, 4, createRequest$101, parseResponse$99, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v5.js
var list_offsets_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$105,
	createRequest: () => createRequest$100,
	parseResponse: () => parseResponse$98
});
function createRequest$100(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp);
		}, false, false);
	}, false, false);
}
function parseResponse$98(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$105 = createAPI(2, 5, createRequest$100, parseResponse$98, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v6.js
var list_offsets_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$104,
	createRequest: () => createRequest$99,
	parseResponse: () => parseResponse$97
});
function createRequest$99(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$97(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$104 = createAPI(2, 6, createRequest$99, parseResponse$97);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v7.js
var list_offsets_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$103,
	createRequest: () => createRequest$98,
	parseResponse: () => parseResponse$96
});
function createRequest$98(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$96(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$103 = createAPI(2, 7, createRequest$98, parseResponse$96);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v8.js
var list_offsets_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$102,
	createRequest: () => createRequest$97,
	parseResponse: () => parseResponse$95
});
function createRequest$97(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$95(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$102 = createAPI(2, 8, createRequest$97, parseResponse$95);
// node_modules/@platformatic/kafka/dist/apis/consumer/list-offsets-v9.js
var list_offsets_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$101,
	createRequest: () => createRequest$96,
	parseResponse: () => parseResponse$94
});
function createRequest$96(replica, isolationLevel, topics) {
	return Writer.create().appendInt32(replica).appendInt8(isolationLevel).appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt64(partition.timestamp).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$94(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16(),
						timestamp: r.readInt64(),
						offset: r.readInt64(),
						leaderEpoch: r.readInt32()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$101 = createAPI(2, 9, createRequest$96, parseResponse$94);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v0.js
var offset_commit_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$100,
	createRequest: () => createRequest$95,
	parseResponse: () => parseResponse$93
});
function createRequest$95(groupId, _generationId, _memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendString(partition.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$93(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$100 = createAPI(8, 0, createRequest$95, parseResponse$93, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v1.js
var offset_commit_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$99,
	createRequest: () => createRequest$94
});
function createRequest$94(groupId, generationId, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendInt64(-1n).appendString(partition.committedMetadata, false);
		}, false, false);
	}, false, false);
}
const api$99 = createAPI(8, 1, createRequest$94, parseResponse$93, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v2.js
var offset_commit_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$98,
	createRequest: () => createRequest$93,
	parseResponse: () => parseResponse$93
});
function createRequest$93(groupId, generationId, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId ?? "", false).appendInt64(-1n).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendString(partition.committedMetadata, false), false, false);
	}, false, false);
}
const api$98 = createAPI(8, 2, createRequest$93, parseResponse$93, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v8.js
var offset_commit_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$97,
	createRequest: () => createRequest$92,
	parseResponse: () => parseResponse$92
});
function createRequest$92(groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, topics) {
	return Writer.create().appendString(groupId).appendInt32(generationIdOrMemberEpoch).appendString(memberId).appendString(groupInstanceId).appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$92(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$97 = createAPI(8, 8, createRequest$92, parseResponse$92);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v9.js
var offset_commit_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$96,
	createRequest: () => createRequest$91,
	parseResponse: () => parseResponse$91
});
function createRequest$91(groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, topics) {
	return Writer.create().appendString(groupId).appendInt32(generationIdOrMemberEpoch).appendString(memberId).appendString(groupInstanceId).appendArray(topics, (w, t) => {
		w.appendString(t.name).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$91(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$96 = createAPI(8, 9, createRequest$91, parseResponse$91);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v3.js
var offset_commit_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$95,
	createRequest: () => createRequest$90,
	parseResponse: () => parseResponse$90
});
function createRequest$90(groupId, generationIdOrMemberEpoch, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationIdOrMemberEpoch).appendString(memberId, false).appendInt64(-1n).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, { partitionIndex, committedOffset, committedLeaderEpoch: _committedLeaderEpoch, committedMetadata }) => {
			w.appendInt32(partitionIndex).appendInt64(committedOffset).appendString(committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$90(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$95 = createAPI(8, 3, createRequest$90, parseResponse$90, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v4.js
var offset_commit_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$94,
	createRequest: () => createRequest$89,
	parseResponse: () => parseResponse$89
});
function createRequest$89(groupId, generationIdOrMemberEpoch, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationIdOrMemberEpoch).appendString(memberId, false).appendInt64(-1n).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, { partitionIndex, committedOffset, committedLeaderEpoch: _committedLeaderEpoch, committedMetadata }) => {
			w.appendInt32(partitionIndex).appendInt64(committedOffset).appendString(committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$89(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$94 = createAPI(8, 4, createRequest$89, parseResponse$89, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v5.js
var offset_commit_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$93,
	createRequest: () => createRequest$88,
	parseResponse: () => parseResponse$88
});
function createRequest$88(groupId, generationIdOrMemberEpoch, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationIdOrMemberEpoch).appendString(memberId, false).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendString(p.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$88(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$93 = createAPI(8, 5, createRequest$88, parseResponse$88, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v6.js
var offset_commit_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$92,
	createRequest: () => createRequest$87,
	parseResponse: () => parseResponse$87
});
function createRequest$87(groupId, generationIdOrMemberEpoch, memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationIdOrMemberEpoch).appendString(memberId, false).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$87(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$92 = createAPI(8, 6, createRequest$87, parseResponse$87, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-commit-v7.js
var offset_commit_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$91,
	createRequest: () => createRequest$86,
	parseResponse: () => parseResponse$86
});
function createRequest$86(groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, topics) {
	return Writer.create().appendString(groupId, false).appendInt32(generationIdOrMemberEpoch).appendString(memberId, false).appendString(groupInstanceId, false).appendArray(topics, (w, t) => {
		w.appendString(t.name, false).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$86(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			name: r.readString(false),
			partitions: r.readArray((r, j) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$91 = createAPI(8, 7, createRequest$86, parseResponse$86, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v0.js
var offset_fetch_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$90,
	createRequest: () => createRequest$85,
	createRequestForVersion: () => createRequestForVersion,
	parseResponse: () => parseResponse$85
});
function createRequest$85(groups, requireStable) {
	return createRequestForVersion(groups, requireStable, 0);
}
function createRequestForVersion(groups, _requireStable, version) {
	const group = groups[0] ?? {
		groupId: "",
		topics: []
	};
	if (group.topics == null) throw new UserError(`OffsetFetch v${version} does not support fetching all offsets.`);
	return Writer.create().appendString(group.groupId, false).appendArray(group.topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitionIndexes, (w, partition) => w.appendInt32(partition), false, false);
	}, false, false);
}
function parseResponse$85(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					committedOffset: r.readInt64(),
					committedLeaderEpoch: -1,
					metadata: r.readNullableString(false),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: 0,
		groups: []
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$90 = createAPI(9, 0, createRequest$85, parseResponse$85, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v1.js
var offset_fetch_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$89,
	createRequest: () => createRequest$84,
	parseResponse: () => parseResponse$84
});
function createRequest$84(...args) {
	return createRequestForVersion(...args, 1);
}
function parseResponse$84(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					committedOffset: r.readInt64(),
					committedLeaderEpoch: -1,
					metadata: r.readNullableString(false),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: 0,
		groups: []
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$89 = createAPI(9, 1, createRequest$84, parseResponse$84, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v2.js
var offset_fetch_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$88,
	createRequest: () => createRequest$83,
	parseResponse: () => parseResponse$83
});
function createRequest$83(groups, _requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId, false).appendArray(group.topics, (writer, topic) => writer.appendString(topic.name, false).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), false, false), false, false);
}
function parseResponse$83(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					committedOffset: r.readInt64(),
					committedLeaderEpoch: -1,
					metadata: r.readNullableString(false),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: reader.readInt16(),
		groups: []
	};
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$88 = createAPI(9, 2, createRequest$83, parseResponse$83, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v3.js
var offset_fetch_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$87,
	createRequest: () => createRequest$82,
	parseResponse: () => parseResponse$82
});
function createRequest$82(groups, _requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId, false).appendArray(group.topics, (writer, topic) => {
		writer.appendString(topic.name, false).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), false, false);
	}, false, false);
}
function parseResponse$82(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((topicReader, topicIndex) => ({
			name: topicReader.readString(false),
			partitions: topicReader.readArray((partitionReader, partitionIndex) => {
				const partition = {
					partitionIndex: partitionReader.readInt32(),
					committedOffset: partitionReader.readInt64(),
					committedLeaderEpoch: -1,
					metadata: partitionReader.readNullableString(false),
					errorCode: partitionReader.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: reader.readInt16(),
		groups: []
	};
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$87 = createAPI(9, 3, createRequest$82, parseResponse$82, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v4.js
var offset_fetch_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$86,
	createRequest: () => createRequest$81,
	parseResponse: () => parseResponse$81
});
function createRequest$81(groups, _requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId, false).appendArray(group.topics, (writer, topic) => {
		writer.appendString(topic.name, false).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), false, false);
	}, false, false);
}
function parseResponse$81(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((topicReader, topicIndex) => ({
			name: topicReader.readString(false),
			partitions: topicReader.readArray((partitionReader, partitionIndex) => {
				const partition = {
					partitionIndex: partitionReader.readInt32(),
					committedOffset: partitionReader.readInt64(),
					committedLeaderEpoch: -1,
					metadata: partitionReader.readNullableString(false),
					errorCode: partitionReader.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: reader.readInt16(),
		groups: []
	};
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$86 = createAPI(9, 4, createRequest$81, parseResponse$81, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v5.js
var offset_fetch_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$85,
	createRequest: () => createRequest$80,
	parseResponse: () => parseResponse$80
});
function createRequest$80(groups, _requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId, false).appendArray(group.topics, (writer, topic) => {
		writer.appendString(topic.name, false).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), false, false);
	}, false, false);
}
function parseResponse$80(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((topicReader, topicIndex) => ({
			name: topicReader.readString(false),
			partitions: topicReader.readArray((partitionReader, partitionIndex) => {
				const partition = {
					partitionIndex: partitionReader.readInt32(),
					committedOffset: partitionReader.readInt64(),
					committedLeaderEpoch: partitionReader.readInt32(),
					metadata: partitionReader.readNullableString(false),
					errorCode: partitionReader.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false),
		errorCode: reader.readInt16(),
		groups: []
	};
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$85 = createAPI(9, 5, createRequest$80, parseResponse$80, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v6.js
var offset_fetch_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$84,
	createRequest: () => createRequest$79,
	parseResponse: () => parseResponse$79
});
function createRequest$79(groups, _requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId).appendArray(group.topics, (writer, topic) => {
		writer.appendString(topic.name).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), true, false).appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$79(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((topicReader, topicIndex) => ({
			name: topicReader.readString(),
			partitions: topicReader.readArray((partitionReader, partitionIndex) => {
				const partition = {
					partitionIndex: partitionReader.readInt32(),
					committedOffset: partitionReader.readInt64(),
					committedLeaderEpoch: partitionReader.readInt32(),
					metadata: partitionReader.readNullableString(),
					errorCode: partitionReader.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		})),
		errorCode: reader.readInt16(),
		groups: []
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$84 = createAPI(9, 6, createRequest$79, parseResponse$79, true, true);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v7.js
var offset_fetch_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$83,
	createRequest: () => createRequest$78,
	parseResponse: () => parseResponse$78
});
function createRequest$78(groups, requireStable) {
	const group = groups[0] ?? {
		groupId: "",
		topics: null
	};
	return Writer.create().appendString(group.groupId).appendArray(group.topics, (writer, topic) => {
		writer.appendString(topic.name).appendArray(topic.partitionIndexes, (writer, partitionIndex) => writer.appendInt32(partitionIndex), true, false).appendTaggedFields();
	}, true, false).appendBoolean(requireStable).appendTaggedFields();
}
function parseResponse$78(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((topicReader, topicIndex) => ({
			name: topicReader.readString(),
			partitions: topicReader.readArray((partitionReader, partitionIndex) => {
				const partition = {
					partitionIndex: partitionReader.readInt32(),
					committedOffset: partitionReader.readInt64(),
					committedLeaderEpoch: partitionReader.readInt32(),
					metadata: partitionReader.readNullableString(),
					errorCode: partitionReader.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			})
		})),
		errorCode: reader.readInt16(),
		groups: []
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) errors.push(["/errorCode", [response.errorCode, null]]);
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$83 = createAPI(9, 7, createRequest$78, parseResponse$78, true, true);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v8.js
var offset_fetch_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$82,
	createRequest: () => createRequest$77,
	parseResponse: () => parseResponse$77
});
function createRequest$77(groups, requireStable) {
	return Writer.create().appendArray(groups, (w, g) => {
		w.appendString(g.groupId).appendArray(g.topics, (w, t) => {
			w.appendString(t.name).appendArray(t.partitionIndexes, (w, i) => w.appendInt32(i), true, false);
			w.appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendBoolean(requireStable).appendTaggedFields();
}
function parseResponse$77(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, i) => {
			const group = {
				groupId: r.readString(),
				topics: r.readArray((r, j) => {
					return {
						name: r.readString(),
						partitions: r.readArray((r, k) => {
							const partition = {
								partitionIndex: r.readInt32(),
								committedOffset: r.readInt64(),
								committedLeaderEpoch: r.readInt32(),
								metadata: r.readNullableString(),
								errorCode: r.readInt16()
							};
							if (partition.errorCode !== 0) errors.push([`/groups/${i}/topics/${j}/partitions/${k}`, [partition.errorCode, null]]);
							return partition;
						})
					};
				}),
				errorCode: r.readInt16()
			};
			if (group.errorCode !== 0) errors.push([`/groups/${i}`, [group.errorCode, null]]);
			return group;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$82 = createAPI(9, 8, createRequest$77, parseResponse$77);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-fetch-v9.js
var offset_fetch_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$81,
	createRequest: () => createRequest$76,
	parseResponse: () => parseResponse$76
});
function createRequest$76(groups, requireStable) {
	return Writer.create().appendArray(groups, (w, g) => {
		w.appendString(g.groupId).appendString(g.memberId).appendInt32(g.memberEpoch).appendArray(g.topics, (w, t) => {
			w.appendString(t.name).appendArray(t.partitionIndexes, (w, i) => w.appendInt32(i), true, false);
			w.appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendBoolean(requireStable).appendTaggedFields();
}
function parseResponse$76(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		groups: reader.readArray((r, i) => {
			const group = {
				groupId: r.readString(),
				topics: r.readArray((r, j) => {
					return {
						name: r.readString(),
						partitions: r.readArray((r, k) => {
							const partition = {
								partitionIndex: r.readInt32(),
								committedOffset: r.readInt64(),
								committedLeaderEpoch: r.readInt32(),
								metadata: r.readNullableString(),
								errorCode: r.readInt16()
							};
							if (partition.errorCode !== 0) errors.push([`/groups/${i}/topics/${j}/partitions/${k}`, [partition.errorCode, null]]);
							return partition;
						})
					};
				}),
				errorCode: r.readInt16()
			};
			if (group.errorCode !== 0) errors.push([`/groups/${i}`, [group.errorCode, null]]);
			return group;
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$81 = createAPI(9, 9, createRequest$76, parseResponse$76);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-for-leader-epoch-v0.js
var offset_for_leader_epoch_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$80,
	createRequest: () => createRequest$75,
	parseResponse: () => parseResponse$75
});
function createRequest$75(_replicaId, topics) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.leaderEpoch);
		}, false, false);
	}, false, false);
}
function parseResponse$75(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, i) => ({
			topic: r.readString(false),
			partitions: r.readArray((r, j) => {
				const errorCode = r.readInt16();
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					errorCode,
					partition: r.readInt32(),
					leaderEpoch: -1,
					endOffset: r.readInt64()
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$80 = createAPI(23, 0, createRequest$75, parseResponse$75, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-for-leader-epoch-v1.js
var offset_for_leader_epoch_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$79,
	createRequest: () => createRequest$74,
	parseResponse: () => parseResponse$74
});
function createRequest$74(_replicaId, topics) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.leaderEpoch);
		}, false, false);
	}, false, false);
}
function parseResponse$74(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		topics: reader.readArray((r, i) => ({
			topic: r.readString(false),
			partitions: r.readArray((r, j) => {
				const errorCode = r.readInt16();
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					errorCode,
					partition: r.readInt32(),
					leaderEpoch: r.readInt32(),
					endOffset: r.readInt64()
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$79 = createAPI(23, 1, createRequest$74, parseResponse$74, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-for-leader-epoch-v2.js
var offset_for_leader_epoch_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$78,
	createRequest: () => createRequest$73,
	parseResponse: () => parseResponse$73
});
function createRequest$73(_replicaId, topics) {
	return Writer.create().appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt32(partition.leaderEpoch);
		}, false, false);
	}, false, false);
}
function parseResponse$73(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			topic: r.readString(false),
			partitions: r.readArray((r, j) => {
				const errorCode = r.readInt16();
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					errorCode,
					partition: r.readInt32(),
					leaderEpoch: r.readInt32(),
					endOffset: r.readInt64()
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$78 = createAPI(23, 2, createRequest$73, parseResponse$73, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-for-leader-epoch-v3.js
var offset_for_leader_epoch_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$77,
	createRequest: () => createRequest$72,
	parseResponse: () => parseResponse$72
});
function createRequest$72(replicaId, topics) {
	return Writer.create().appendInt32(replicaId).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt32(partition.leaderEpoch);
		}, false, false);
	}, false, false);
}
function parseResponse$72(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => ({
			topic: r.readString(false),
			partitions: r.readArray((r, j) => {
				const errorCode = r.readInt16();
				if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
				return {
					errorCode,
					partition: r.readInt32(),
					leaderEpoch: r.readInt32(),
					endOffset: r.readInt64()
				};
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$77 = createAPI(23, 3, createRequest$72, parseResponse$72, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/offset-for-leader-epoch-v4.js
var offset_for_leader_epoch_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$76,
	createRequest: () => createRequest$71,
	parseResponse: () => parseResponse$71
});
function createRequest$71(replicaId, topics) {
	return Writer.create().appendInt32(replicaId).appendArray(topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt32(partition.currentLeaderEpoch).appendInt32(partition.leaderEpoch).appendTaggedFields();
		}, true, false);
		w.appendTaggedFields();
	}, true, false).appendTaggedFields();
}
function parseResponse$71(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			return {
				topic: r.readString(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					const partition = r.readInt32();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partition,
						leaderEpoch: r.readInt32(),
						endOffset: r.readInt64()
					};
				})
			};
		})
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$76 = createAPI(23, 4, createRequest$71, parseResponse$71);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v0.js
var sync_group_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$75,
	createRequest: () => createRequest$70,
	parseResponse: () => parseResponse$70
});
function createRequest$70(groupId, generationId, memberId, _groupInstanceId, _protocolType, _protocolName, assignments) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendArray(assignments, (w, assignment) => w.appendString(assignment.memberId, false).appendBytes(assignment.assignment, false), false, false);
}
function parseResponse$70(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: 0,
		errorCode: reader.readInt16(),
		protocolType: null,
		protocolName: null,
		assignment: reader.readBytes(false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$75 = createAPI(14, 0, createRequest$70, parseResponse$70, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v1.js
var sync_group_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$74,
	createRequest: () => createRequest$69,
	parseResponse: () => parseResponse$69
});
function createRequest$69(groupId, generationId, memberId, _groupInstanceId, _protocolType, _protocolName, assignments) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendArray(assignments, (w, a) => w.appendString(a.memberId, false).appendBytes(a.assignment, false), false, false);
}
function parseResponse$69(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		protocolType: null,
		protocolName: null,
		assignment: reader.readBytes(false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$74 = createAPI(14, 1, createRequest$69, parseResponse$69, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v2.js
var sync_group_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$73,
	createRequest: () => createRequest$68,
	parseResponse: () => parseResponse$68
});
function createRequest$68(groupId, generationId, memberId, _groupInstanceId, _protocolType, _protocolName, assignments) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendArray(assignments, (w, a) => w.appendString(a.memberId, false).appendBytes(a.assignment, false), false, false);
}
function parseResponse$68(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		protocolType: null,
		protocolName: null,
		assignment: reader.readBytes(false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$73 = createAPI(14, 2, createRequest$68, parseResponse$68, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v3.js
var sync_group_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$72,
	createRequest: () => createRequest$67,
	parseResponse: () => parseResponse$67
});
function createRequest$67(groupId, generationId, memberId, groupInstanceId, _protocolType, _protocolName, assignments) {
	return Writer.create().appendString(groupId, false).appendInt32(generationId).appendString(memberId, false).appendString(groupInstanceId, false).appendArray(assignments, (w, a) => w.appendString(a.memberId, false).appendBytes(a.assignment, false), false, false);
}
function parseResponse$67(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		protocolType: null,
		protocolName: null,
		assignment: reader.readBytes(false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$72 = createAPI(14, 3, createRequest$67, parseResponse$67, false, false);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v4.js
var sync_group_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$71,
	createRequest: () => createRequest$66,
	parseResponse: () => parseResponse$66
});
function createRequest$66(groupId, generationId, memberId, groupInstanceId, _protocolType, _protocolName, assignments) {
	return Writer.create().appendString(groupId).appendInt32(generationId).appendString(memberId).appendString(groupInstanceId).appendArray(assignments, (w, a) => w.appendString(a.memberId).appendBytes(a.assignment)).appendTaggedFields();
}
function parseResponse$66(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		protocolType: null,
		protocolName: null,
		assignment: reader.readBytes()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$71 = createAPI(14, 4, createRequest$66, parseResponse$66);
// node_modules/@platformatic/kafka/dist/apis/consumer/sync-group-v5.js
var sync_group_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$70,
	createRequest: () => createRequest$65,
	parseResponse: () => parseResponse$65
});
function createRequest$65(groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments) {
	return Writer.create().appendString(groupId).appendInt32(generationId).appendString(memberId).appendString(groupInstanceId).appendString(protocolType).appendString(protocolName).appendArray(assignments, (w, a) => w.appendString(a.memberId).appendBytes(a.assignment)).appendTaggedFields();
}
function parseResponse$65(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		protocolType: reader.readNullableString(),
		protocolName: reader.readNullableString(),
		assignment: reader.readBytes()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$70 = createAPI(14, 5, createRequest$65, parseResponse$65);
// node_modules/@platformatic/kafka/dist/apis/metadata/api-versions-v0.js
var api_versions_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$69,
	createRequest: () => createRequest$64,
	parseResponse: () => parseResponse$64
});
function createRequest$64(_clientSoftwareName, _clientSoftwareVersion) {
	return Writer.create();
}
function parseResponse$64(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		apiKeys: reader.readArray((r) => {
			const apiKey = r.readInt16();
			return {
				apiKey,
				name: protocolAPIsById[apiKey],
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			};
		}, false, false),
		throttleTimeMs: 0
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$69 = createAPI(18, 0, createRequest$64, parseResponse$64, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/api-versions-v1.js
var api_versions_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$68,
	createRequest: () => createRequest$63,
	parseResponse: () => parseResponse$63
});
function createRequest$63(_clientSoftwareName, _clientSoftwareVersion) {
	return Writer.create();
}
function parseResponse$63(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		apiKeys: reader.readArray((r) => {
			const apiKey = r.readInt16();
			return {
				apiKey,
				name: protocolAPIsById[apiKey],
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$68 = createAPI(18, 1, createRequest$63, parseResponse$63, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/api-versions-v2.js
var api_versions_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$67,
	createRequest: () => createRequest$62,
	parseResponse: () => parseResponse$62
});
function createRequest$62(_clientSoftwareName, _clientSoftwareVersion) {
	return Writer.create();
}
function parseResponse$62(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		apiKeys: reader.readArray((r) => {
			const apiKey = r.readInt16();
			return {
				apiKey,
				name: protocolAPIsById[apiKey],
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$67 = createAPI(18, 2, createRequest$62, parseResponse$62, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/api-versions-v3.js
var api_versions_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$66,
	createRequest: () => createRequest$61,
	parseResponse: () => parseResponse$61
});
function createRequest$61(clientSoftwareName, clientSoftwareVersion) {
	return Writer.create().appendString(clientSoftwareName).appendString(clientSoftwareVersion).appendTaggedFields();
}
function parseResponse$61(_correlationId, apiKey, apiVersion, reader) {
	const errorCode = reader.readInt16();
	if (errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [errorCode, null] }, {
		errorCode,
		apiKeys: [],
		throttleTimeMs: 0
	});
	const response = {
		errorCode,
		apiKeys: reader.readArray((r) => {
			const apiKey = r.readInt16();
			const api = {
				apiKey,
				name: protocolAPIsById[apiKey],
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			};
			r.readTaggedFields();
			return api;
		}, true, false),
		throttleTimeMs: reader.readInt32(),
		supportedFeatures: [],
		finalizedFeaturesEpoch: -1n,
		finalizedFeatures: [],
		zkMigrationReady: false
	};
	readKnownTaggedFields(reader, {
		0: (payload) => {
			response.supportedFeatures = payload.readArray((r) => ({
				name: r.readString(),
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			}), true, true);
		},
		1: (payload) => {
			response.finalizedFeaturesEpoch = payload.readInt64();
		},
		2: (payload) => {
			response.finalizedFeatures = payload.readArray((r) => ({
				name: r.readString(),
				maxVersionLevel: r.readInt16(),
				minVersionLevel: r.readInt16()
			}), true, true);
		},
		3: (payload) => {
			response.zkMigrationReady = payload.readBoolean();
		}
	});
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$66 = createAPI(18, 3, createRequest$61, parseResponse$61, true, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/api-versions-v4.js
var api_versions_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$65,
	createRequest: () => createRequest$60,
	parseResponse: () => parseResponse$60
});
function createRequest$60(clientSoftwareName, clientSoftwareVersion) {
	return Writer.create().appendString(clientSoftwareName).appendString(clientSoftwareVersion).appendTaggedFields();
}
function parseResponse$60(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		apiKeys: reader.readArray((r) => {
			const apiKey = r.readInt16();
			const api = {
				apiKey,
				name: protocolAPIsById[apiKey],
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			};
			r.readTaggedFields();
			return api;
		}, true, false),
		throttleTimeMs: reader.readInt32(),
		supportedFeatures: [],
		finalizedFeaturesEpoch: -1n,
		finalizedFeatures: [],
		zkMigrationReady: false
	};
	readKnownTaggedFields(reader, {
		0: (payload) => {
			response.supportedFeatures = payload.readArray((r) => ({
				name: r.readString(),
				minVersion: r.readInt16(),
				maxVersion: r.readInt16()
			}), true, true);
		},
		1: (payload) => {
			response.finalizedFeaturesEpoch = payload.readInt64();
		},
		2: (payload) => {
			response.finalizedFeatures = payload.readArray((r) => ({
				name: r.readString(),
				maxVersionLevel: r.readInt16(),
				minVersionLevel: r.readInt16()
			}), true, true);
		},
		3: (payload) => {
			response.zkMigrationReady = payload.readBoolean();
		}
	});
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$65 = createAPI(18, 4, createRequest$60, parseResponse$60, true, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v0.js
var find_coordinator_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$64,
	createRequest: () => createRequest$59,
	parseResponse: () => parseResponse$59
});
function createRequest$59(_keyType, coordinatorKeys) {
	return Writer.create().appendString(coordinatorKeys[0] ?? "", false);
}
function parseResponse$59(_correlationId, apiKey, apiVersion, reader) {
	const coordinator = {
		key: "",
		errorCode: reader.readInt16(),
		errorMessage: null,
		nodeId: reader.readInt32(),
		host: reader.readString(false),
		port: reader.readInt32()
	};
	const response = {
		throttleTimeMs: 0,
		coordinators: [coordinator]
	};
	if (coordinator.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/coordinators/0": [coordinator.errorCode, null] }, response);
	return response;
}
const api$64 = createAPI(10, 0, createRequest$59, parseResponse$59, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v1.js
var find_coordinator_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$63,
	createRequest: () => createRequest$58,
	parseResponse: () => parseResponse$58
});
function createRequest$58(keyType, coordinatorKeys) {
	return Writer.create().appendString(coordinatorKeys[0] ?? "", false).appendInt8(keyType);
}
function parseResponse$58(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: [{
			key: "",
			errorCode: reader.readInt16(),
			errorMessage: reader.readNullableString(false),
			nodeId: reader.readInt32(),
			host: reader.readString(false),
			port: reader.readInt32()
		}]
	};
	const coordinator = response.coordinators[0];
	if (coordinator.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/coordinators/0": [coordinator.errorCode, coordinator.errorMessage] }, response);
	return response;
}
const api$63 = createAPI(10, 1, createRequest$58, parseResponse$58, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v2.js
var find_coordinator_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$62,
	createRequest: () => createRequest$57,
	parseResponse: () => parseResponse$57
});
function createRequest$57(keyType, coordinatorKeys) {
	return Writer.create().appendString(coordinatorKeys[0] ?? "", false).appendInt8(keyType);
}
function parseResponse$57(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: [{
			key: "",
			errorCode: reader.readInt16(),
			errorMessage: reader.readNullableString(false),
			nodeId: reader.readInt32(),
			host: reader.readString(false),
			port: reader.readInt32()
		}]
	};
	const coordinator = response.coordinators[0];
	if (coordinator.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/coordinators/0": [coordinator.errorCode, coordinator.errorMessage] }, response);
	return response;
}
const api$62 = createAPI(10, 2, createRequest$57, parseResponse$57, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v3.js
var find_coordinator_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$61,
	createRequest: () => createRequest$56,
	parseResponse: () => parseResponse$56
});
function createRequest$56(keyType, coordinatorKeys) {
	return Writer.create().appendString(coordinatorKeys[0] ?? "").appendInt8(keyType).appendTaggedFields();
}
function parseResponse$56(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: [{
			key: "",
			errorCode: reader.readInt16(),
			errorMessage: reader.readNullableString(),
			nodeId: reader.readInt32(),
			host: reader.readString(),
			port: reader.readInt32()
		}]
	};
	reader.readTaggedFields();
	const coordinator = response.coordinators[0];
	if (coordinator.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/coordinators/0": [coordinator.errorCode, coordinator.errorMessage] }, response);
	return response;
}
const api$61 = createAPI(10, 3, createRequest$56, parseResponse$56, true, true);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v4.js
var find_coordinator_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$60,
	createRequest: () => createRequest$55,
	parseResponse: () => parseResponse$55
});
function createRequest$55(keyType, coordinatorKeys) {
	return Writer.create().appendInt8(keyType).appendArray(coordinatorKeys, (w, k) => w.appendString(k), true, false).appendTaggedFields();
}
function parseResponse$55(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: reader.readArray((r, i) => {
			const coordinator = {
				key: r.readString(),
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			r.readTaggedFields();
			if (coordinator.errorCode !== 0) errors.push([`/coordinators/${i}`, [coordinator.errorCode, coordinator.errorMessage]]);
			return coordinator;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$60 = createAPI(10, 4, createRequest$55, parseResponse$55);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v5.js
var find_coordinator_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$59,
	createRequest: () => createRequest$54,
	parseResponse: () => parseResponse$54
});
function createRequest$54(keyType, coordinatorKeys) {
	return Writer.create().appendInt8(keyType).appendArray(coordinatorKeys, (w, k) => w.appendString(k), true, false).appendTaggedFields();
}
function parseResponse$54(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: reader.readArray((r, i) => {
			const coordinator = {
				key: r.readString(),
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			r.readTaggedFields();
			if (coordinator.errorCode !== 0) errors.push([`/coordinators/${i}`, [coordinator.errorCode, coordinator.errorMessage]]);
			return coordinator;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$59 = createAPI(10, 5, createRequest$54, parseResponse$54);
// node_modules/@platformatic/kafka/dist/apis/metadata/find-coordinator-v6.js
var find_coordinator_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$58,
	createRequest: () => createRequest$53,
	parseResponse: () => parseResponse$53
});
function createRequest$53(keyType, coordinatorKeys) {
	return Writer.create().appendInt8(keyType).appendArray(coordinatorKeys, (w, k) => w.appendString(k), true, false).appendTaggedFields();
}
function parseResponse$53(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		coordinators: reader.readArray((r, i) => {
			const coordinator = {
				key: r.readString(),
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				errorCode: r.readInt16(),
				errorMessage: r.readNullableString()
			};
			r.readTaggedFields();
			if (coordinator.errorCode !== 0) errors.push([`/coordinators/${i}`, [coordinator.errorCode, coordinator.errorMessage]]);
			return coordinator;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$58 = createAPI(10, 6, createRequest$53, parseResponse$53);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v10.js
var metadata_v10_exports = /* @__PURE__ */ __exportAll({
	api: () => api$57,
	createRequest: () => createRequest$52,
	parseResponse: () => parseResponse$52
});
function createRequest$52(topics, allowAutoTopicCreation = true, includeTopicAuthorizedOperations = false, includeClusterAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => {
		if (typeof topic === "string") return w.appendUUID(null).appendString(topic);
		return w.appendUUID(null).appendString(topic.name ?? "");
	}).appendBoolean(allowAutoTopicCreation).appendBoolean(includeClusterAuthorizedOperations).appendBoolean(includeTopicAuthorizedOperations).appendTaggedFields();
}
function parseResponse$52(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			const broker = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return broker;
		}, true, false),
		clusterId: reader.readNullableString(),
		controllerId: reader.readInt32(),
		clusterAuthorizedOperations: -2147483648,
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			const topic = {
				errorCode,
				name: r.readString(),
				topicId: r.readUUID(),
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					const partition = {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), true, false),
						isrNodes: r.readArray(() => r.readInt32(), true, false),
						offlineReplicas: r.readArray(() => r.readInt32(), true, false)
					};
					r.readTaggedFields();
					return partition;
				}, true, false),
				topicAuthorizedOperations: r.readInt32()
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	response.clusterAuthorizedOperations = reader.readInt32();
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$57 = createAPI(3, 10, createRequest$52, parseResponse$52);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v11.js
var metadata_v11_exports = /* @__PURE__ */ __exportAll({
	api: () => api$56,
	createRequest: () => createRequest$51,
	parseResponse: () => parseResponse$51
});
function createRequest$51(topics, allowAutoTopicCreation = true, includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => {
		if (typeof topic === "string") return w.appendUUID(null).appendString(topic);
		return w.appendUUID(null).appendString(topic.name ?? "");
	}).appendBoolean(allowAutoTopicCreation).appendBoolean(includeTopicAuthorizedOperations).appendTaggedFields();
}
function parseResponse$51(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			const broker = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return broker;
		}, true, false),
		clusterId: reader.readNullableString(),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			const topic = {
				errorCode,
				name: r.readString(),
				topicId: r.readUUID(),
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					const partition = {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), true, false),
						isrNodes: r.readArray(() => r.readInt32(), true, false),
						offlineReplicas: r.readArray(() => r.readInt32(), true, false)
					};
					r.readTaggedFields();
					return partition;
				}, true, false),
				topicAuthorizedOperations: r.readInt32()
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$56 = createAPI(3, 11, createRequest$51, parseResponse$51);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v12.js
var metadata_v12_exports = /* @__PURE__ */ __exportAll({
	api: () => api$55,
	createRequest: () => createRequest$50,
	parseResponse: () => parseResponse$50
});
function createRequest$50(topics, allowAutoTopicCreation = true, includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => {
		if (typeof topic === "string") return w.appendUUID(null).appendString(topic);
		return w.appendUUID(topic.topicId ?? null).appendString(topic.name ?? null);
	}).appendBoolean(allowAutoTopicCreation).appendBoolean(includeTopicAuthorizedOperations).appendTaggedFields();
}
function parseResponse$50(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			const broker = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return broker;
		}, true, false),
		clusterId: reader.readNullableString(),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			const topic = {
				errorCode,
				name: r.readNullableString(),
				topicId: r.readUUID(),
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					const partition = {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), true, false),
						isrNodes: r.readArray(() => r.readInt32(), true, false),
						offlineReplicas: r.readArray(() => r.readInt32(), true, false)
					};
					r.readTaggedFields();
					return partition;
				}, true, false),
				topicAuthorizedOperations: r.readInt32()
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$55 = createAPI(3, 12, createRequest$50, parseResponse$50);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v0.js
var metadata_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$54,
	createRequest: () => createRequest$49,
	parseResponse: () => parseResponse$49
});
function createRequest$49(topics, _allowAutoTopicCreation = false, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics ?? [], (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false);
}
function parseResponse$49(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		brokers: reader.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(false),
			port: r.readInt32(),
			rack: null
		}), false, false),
		clusterId: null,
		controllerId: -1,
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: false,
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: []
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$54 = createAPI(3, 0, createRequest$49, parseResponse$49, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v1.js
var metadata_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$53,
	createRequest: () => createRequest$48,
	parseResponse: () => parseResponse$48
});
function createRequest$48(topics, _allowAutoTopicCreation = false, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false);
}
function parseResponse$48(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		brokers: reader.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(false),
			port: r.readInt32(),
			rack: r.readNullableString(false)
		}), false, false),
		clusterId: null,
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: []
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$53 = createAPI(3, 1, createRequest$48, parseResponse$48, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v2.js
var metadata_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$52,
	createRequest: () => createRequest$47,
	parseResponse: () => parseResponse$47
});
function createRequest$47(topics, _allowAutoTopicCreation = false, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false);
}
function parseResponse$47(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: 0,
		brokers: reader.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(false),
			port: r.readInt32(),
			rack: r.readNullableString(false)
		}), false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: []
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$52 = createAPI(3, 2, createRequest$47, parseResponse$47, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v3.js
var metadata_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$51,
	createRequest: () => createRequest$46,
	parseResponse: () => parseResponse$46
});
function createRequest$46(topics, _allowAutoTopicCreation = false, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false);
}
function parseResponse$46(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(false),
			port: r.readInt32(),
			rack: r.readNullableString(false)
		}), false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: []
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$51 = createAPI(3, 3, createRequest$46, parseResponse$46, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v4.js
var metadata_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$50,
	createRequest: () => createRequest$45,
	parseResponse: () => parseResponse$45
});
function createRequest$45(topics, allowAutoTopicCreation = true, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false).appendBoolean(allowAutoTopicCreation);
}
function parseResponse$45(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => ({
			nodeId: r.readInt32(),
			host: r.readString(false),
			port: r.readInt32(),
			rack: r.readNullableString(false)
		}), false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: []
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$50 = createAPI(3, 4, createRequest$45, parseResponse$45, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v5.js
var metadata_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$49,
	createRequest: () => createRequest$44,
	parseResponse: () => parseResponse$44
});
function createRequest$44(topics, allowAutoTopicCreation = true, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false).appendBoolean(allowAutoTopicCreation);
}
function parseResponse$44(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				nodeId: r.readInt32(),
				host: r.readString(false),
				port: r.readInt32(),
				rack: r.readNullableString(false)
			};
		}, false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: r.readArray(() => r.readInt32(), false, false)
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$49 = createAPI(3, 5, createRequest$44, parseResponse$44, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v6.js
var metadata_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$48,
	createRequest: () => createRequest$43,
	parseResponse: () => parseResponse$43
});
function createRequest$43(topics, allowAutoTopicCreation = true, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false).appendBoolean(allowAutoTopicCreation);
}
function parseResponse$43(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				nodeId: r.readInt32(),
				host: r.readString(false),
				port: r.readInt32(),
				rack: r.readNullableString(false)
			};
		}, false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: -1,
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: r.readArray(() => r.readInt32(), false, false)
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$48 = createAPI(3, 6, createRequest$43, parseResponse$43, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v7.js
var metadata_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$47,
	createRequest: () => createRequest$42,
	parseResponse: () => parseResponse$42
});
function createRequest$42(topics, allowAutoTopicCreation = true, _includeTopicAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false).appendBoolean(allowAutoTopicCreation);
}
function parseResponse$42(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				nodeId: r.readInt32(),
				host: r.readString(false),
				port: r.readInt32(),
				rack: r.readNullableString(false)
			};
		}, false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				topicAuthorizedOperations: -2147483648,
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: r.readArray(() => r.readInt32(), false, false)
					};
				}, false, false)
			};
		}, false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$47 = createAPI(3, 7, createRequest$42, parseResponse$42, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v8.js
var metadata_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$46,
	createRequest: () => createRequest$41,
	parseResponse: () => parseResponse$41
});
function createRequest$41(topics, allowAutoTopicCreation = true, includeTopicAuthorizedOperations = false, includeClusterAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "", false), false, false).appendBoolean(allowAutoTopicCreation).appendBoolean(includeClusterAuthorizedOperations).appendBoolean(includeTopicAuthorizedOperations);
}
function parseResponse$41(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			return {
				nodeId: r.readInt32(),
				host: r.readString(false),
				port: r.readInt32(),
				rack: r.readNullableString(false)
			};
		}, false, false),
		clusterId: reader.readNullableString(false),
		controllerId: reader.readInt32(),
		clusterAuthorizedOperations: -2147483648,
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			return {
				errorCode,
				name: r.readString(false),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					return {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), false, false),
						isrNodes: r.readArray(() => r.readInt32(), false, false),
						offlineReplicas: r.readArray(() => r.readInt32(), false, false)
					};
				}, false, false),
				topicAuthorizedOperations: r.readInt32()
			};
		}, false, false)
	};
	response.clusterAuthorizedOperations = reader.readInt32();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$46 = createAPI(3, 8, createRequest$41, parseResponse$41, false, false);
// node_modules/@platformatic/kafka/dist/apis/metadata/metadata-v9.js
var metadata_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$45,
	createRequest: () => createRequest$40,
	parseResponse: () => parseResponse$40
});
function createRequest$40(topics, allowAutoTopicCreation = true, includeTopicAuthorizedOperations = false, includeClusterAuthorizedOperations = false) {
	return Writer.create().appendArray(topics, (w, topic) => w.appendString(typeof topic === "string" ? topic : topic.name ?? "")).appendBoolean(allowAutoTopicCreation).appendBoolean(includeClusterAuthorizedOperations).appendBoolean(includeTopicAuthorizedOperations).appendTaggedFields();
}
function parseResponse$40(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		brokers: reader.readArray((r) => {
			const broker = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return broker;
		}, true, false),
		clusterId: reader.readNullableString(),
		controllerId: reader.readInt32(),
		clusterAuthorizedOperations: -2147483648,
		topics: reader.readArray((r, i) => {
			const errorCode = r.readInt16();
			if (errorCode !== 0) errors.push([`/topics/${i}`, [errorCode, null]]);
			const topic = {
				errorCode,
				name: r.readString(),
				topicId: "00000000-0000-0000-0000-000000000000",
				isInternal: r.readBoolean(),
				partitions: r.readArray((r, j) => {
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [errorCode, null]]);
					const partition = {
						errorCode,
						partitionIndex: r.readInt32(),
						leaderId: r.readInt32(),
						leaderEpoch: r.readInt32(),
						replicaNodes: r.readArray(() => r.readInt32(), true, false),
						isrNodes: r.readArray(() => r.readInt32(), true, false),
						offlineReplicas: r.readArray(() => r.readInt32(), true, false)
					};
					r.readTaggedFields();
					return partition;
				}, true, false),
				topicAuthorizedOperations: r.readInt32()
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	response.clusterAuthorizedOperations = reader.readInt32();
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$45 = createAPI(3, 9, createRequest$40, parseResponse$40);
// node_modules/@platformatic/kafka/dist/apis/producer/add-offsets-to-txn-v0.js
var add_offsets_to_txn_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$44,
	createRequest: () => createRequest$39,
	parseResponse: () => parseResponse$39
});
function createRequest$39(transactionalId, producerId, producerEpoch, groupId) {
	return Writer.create().appendString(transactionalId, false).appendInt64(producerId).appendInt16(producerEpoch).appendString(groupId, false);
}
function parseResponse$39(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$44 = createAPI(25, 0, createRequest$39, parseResponse$39, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-offsets-to-txn-v1.js
var add_offsets_to_txn_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$43,
	createRequest: () => createRequest$38,
	parseResponse: () => parseResponse$38
});
function createRequest$38(transactionalId, producerId, producerEpoch, groupId) {
	return Writer.create().appendString(transactionalId, false).appendInt64(producerId).appendInt16(producerEpoch).appendString(groupId, false);
}
function parseResponse$38(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$43 = createAPI(25, 1, createRequest$38, parseResponse$38, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-offsets-to-txn-v2.js
var add_offsets_to_txn_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$42,
	createRequest: () => createRequest$37,
	parseResponse: () => parseResponse$37
});
function createRequest$37(transactionalId, producerId, producerEpoch, groupId) {
	return Writer.create().appendString(transactionalId, false).appendInt64(producerId).appendInt16(producerEpoch).appendString(groupId, false);
}
function parseResponse$37(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$42 = createAPI(25, 2, createRequest$37, parseResponse$37, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-offsets-to-txn-v3.js
var add_offsets_to_txn_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$41,
	createRequest: () => createRequest$36,
	parseResponse: () => parseResponse$36
});
function createRequest$36(transactionalId, producerId, producerEpoch, groupId) {
	return Writer.create().appendString(transactionalId, true).appendInt64(producerId).appendInt16(producerEpoch).appendString(groupId, true).appendTaggedFields();
}
function parseResponse$36(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$41 = createAPI(25, 3, createRequest$36, parseResponse$36);
// node_modules/@platformatic/kafka/dist/apis/producer/add-offsets-to-txn-v4.js
var add_offsets_to_txn_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$40,
	createRequest: () => createRequest$35,
	parseResponse: () => parseResponse$35
});
function createRequest$35(transactionalId, producerId, producerEpoch, groupId) {
	return Writer.create().appendString(transactionalId, true).appendInt64(producerId).appendInt16(producerEpoch).appendString(groupId, true).appendTaggedFields();
}
function parseResponse$35(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$40 = createAPI(25, 4, createRequest$35, parseResponse$35);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v0.js
var add_partitions_to_txn_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$39,
	createRequest: () => createRequest$34,
	parseResponse: () => parseResponse$34
});
function createRequest$34(transactions) {
	const transaction = transactions[0];
	return Writer.create().appendString(transaction.transactionalId, false).appendInt64(transaction.producerId).appendInt16(transaction.producerEpoch).appendArray(transaction.topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition), false, false);
	}, false, false);
}
function parseResponse$34(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		resultsByTransaction: [{
			transactionalId: "",
			topicResults: reader.readArray((r, topicIndex) => ({
				name: r.readString(false),
				resultsByPartition: r.readArray((r, partitionIndex) => {
					const partition = {
						partitionIndex: r.readInt32(),
						partitionErrorCode: r.readInt16()
					};
					if (partition.partitionErrorCode !== 0) errors.push([`/results_by_transaction/0/topic_results/${topicIndex}/results_by_partitions/${partitionIndex}`, [partition.partitionErrorCode, null]]);
					return partition;
				}, false, false)
			}), false, false)
		}]
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$39 = createAPI(24, 0, createRequest$34, parseResponse$34, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v1.js
var add_partitions_to_txn_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$38,
	createRequest: () => createRequest$34,
	parseResponse: () => parseResponse$34
});
const api$38 = createAPI(24, 1, createRequest$34, parseResponse$34, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v2.js
var add_partitions_to_txn_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$37,
	createRequest: () => createRequest$34,
	parseResponse: () => parseResponse$34
});
const api$37 = createAPI(24, 2, createRequest$34, parseResponse$34, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v3.js
var add_partitions_to_txn_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$36,
	createRequest: () => createRequest$33,
	parseResponse: () => parseResponse$33
});
function createRequest$33(transactions) {
	const transaction = transactions[0];
	return Writer.create().appendString(transaction.transactionalId).appendInt64(transaction.producerId).appendInt16(transaction.producerEpoch).appendArray(transaction.topics, (w, topic) => {
		w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition), true, false);
	}).appendTaggedFields();
}
function parseResponse$33(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: 0,
		resultsByTransaction: [{
			transactionalId: "",
			topicResults: reader.readArray((r, j) => {
				const topic = {
					name: r.readString(),
					resultsByPartition: r.readArray((r, k) => {
						const partition = {
							partitionIndex: r.readInt32(),
							partitionErrorCode: r.readInt16()
						};
						r.readTaggedFields();
						if (partition.partitionErrorCode !== 0) errors.push([`/results_by_transaction/0/topic_results/${j}/results_by_partitions/${k}`, [partition.partitionErrorCode, null]]);
						return partition;
					}, true, false)
				};
				r.readTaggedFields();
				return topic;
			}, true, false)
		}]
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$36 = createAPI(24, 3, createRequest$33, parseResponse$33);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v4.js
var add_partitions_to_txn_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$35,
	createRequest: () => createRequest$32,
	parseResponse: () => parseResponse$32
});
function createRequest$32(transactions) {
	return Writer.create().appendArray(transactions, (w, transaction) => {
		w.appendString(transaction.transactionalId).appendInt64(transaction.producerId).appendInt16(transaction.producerEpoch).appendBoolean(transaction.verifyOnly).appendArray(transaction.topics, (w, topic) => {
			w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition), true, false);
		});
	}).appendTaggedFields();
}
function parseResponse$32(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		resultsByTransaction: reader.readArray((r, i) => {
			const transaction = {
				transactionalId: r.readString(),
				topicResults: r.readArray((r, j) => {
					const topic = {
						name: r.readString(),
						resultsByPartition: r.readArray((r, k) => {
							const partition = {
								partitionIndex: r.readInt32(),
								partitionErrorCode: r.readInt16()
							};
							r.readTaggedFields();
							if (partition.partitionErrorCode !== 0) errors.push([`/results_by_transaction/${i}/topic_results/${j}/results_by_partitions/${k}`, [partition.partitionErrorCode, null]]);
							return partition;
						}, true, false)
					};
					r.readTaggedFields();
					return topic;
				}, true, false)
			};
			r.readTaggedFields();
			return transaction;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$35 = createAPI(24, 4, createRequest$32, parseResponse$32);
// node_modules/@platformatic/kafka/dist/apis/producer/add-partitions-to-txn-v5.js
var add_partitions_to_txn_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$34,
	createRequest: () => createRequest$31,
	parseResponse: () => parseResponse$31
});
function createRequest$31(transactions) {
	return Writer.create().appendArray(transactions, (w, transaction) => {
		w.appendString(transaction.transactionalId).appendInt64(transaction.producerId).appendInt16(transaction.producerEpoch).appendBoolean(transaction.verifyOnly).appendArray(transaction.topics, (w, topic) => {
			w.appendString(topic.name).appendArray(topic.partitions, (w, partition) => w.appendInt32(partition), true, false);
		});
	}).appendTaggedFields();
}
function parseResponse$31(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		resultsByTransaction: reader.readArray((r, i) => {
			const transaction = {
				transactionalId: r.readString(),
				topicResults: r.readArray((r, j) => {
					const topic = {
						name: r.readString(),
						resultsByPartition: r.readArray((r, k) => {
							const partition = {
								partitionIndex: r.readInt32(),
								partitionErrorCode: r.readInt16()
							};
							r.readTaggedFields();
							if (partition.partitionErrorCode !== 0) errors.push([`/results_by_transaction/${i}/topic_results/${j}/results_by_partitions/${k}`, [partition.partitionErrorCode, null]]);
							return partition;
						}, true, false)
					};
					r.readTaggedFields();
					return topic;
				}, true, false)
			};
			r.readTaggedFields();
			return transaction;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$34 = createAPI(24, 5, createRequest$31, parseResponse$31);
// node_modules/@platformatic/kafka/dist/apis/producer/end-txn-v0.js
var end_txn_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$33,
	createRequest: () => createRequest$30,
	parseResponse: () => parseResponse$30
});
function createRequest$30(transactionalId, producerId, producerEpoch, committed) {
	return Writer.create().appendString(transactionalId, false).appendInt64(producerId).appendInt16(producerEpoch).appendBoolean(committed);
}
function parseResponse$30(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$33 = createAPI(26, 0, createRequest$30, parseResponse$30, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/end-txn-v1.js
var end_txn_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$32,
	createRequest: () => createRequest$30,
	parseResponse: () => parseResponse$30
});
const api$32 = createAPI(26, 1, createRequest$30, parseResponse$30, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/end-txn-v2.js
var end_txn_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$31,
	createRequest: () => createRequest$30,
	parseResponse: () => parseResponse$30
});
const api$31 = createAPI(26, 2, createRequest$30, parseResponse$30, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/end-txn-v3.js
var end_txn_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$30,
	createRequest: () => createRequest$29,
	parseResponse: () => parseResponse$29
});
function createRequest$29(transactionalId, producerId, producerEpoch, committed) {
	return Writer.create().appendString(transactionalId, true).appendInt64(producerId).appendInt16(producerEpoch).appendBoolean(committed).appendTaggedFields();
}
function parseResponse$29(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$30 = createAPI(26, 3, createRequest$29, parseResponse$29);
// node_modules/@platformatic/kafka/dist/apis/producer/end-txn-v4.js
var end_txn_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$29,
	createRequest: () => createRequest$28,
	parseResponse: () => parseResponse$28
});
function createRequest$28(transactionalId, producerId, producerEpoch, committed) {
	return Writer.create().appendString(transactionalId, true).appendInt64(producerId).appendInt16(producerEpoch).appendBoolean(committed).appendTaggedFields();
}
function parseResponse$28(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$29 = createAPI(26, 4, createRequest$28, parseResponse$28);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v0.js
var init_producer_id_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$28,
	createRequest: () => createRequest$27,
	parseResponse: () => parseResponse$27
});
function createRequest$27(transactionalId, transactionTimeoutMs, _producerId, _producerEpoch) {
	return Writer.create().appendString(transactionalId, false).appendInt32(transactionTimeoutMs);
}
function parseResponse$27(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$28 = createAPI(22, 0, createRequest$27, parseResponse$27, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v1.js
var init_producer_id_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$27,
	createRequest: () => createRequest$27,
	parseResponse: () => parseResponse$27
});
const api$27 = createAPI(22, 1, createRequest$27, parseResponse$27, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v2.js
var init_producer_id_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$26,
	createRequest: () => createRequest$26,
	parseResponse: () => parseResponse$26
});
function createRequest$26(transactionalId, transactionTimeoutMs, _producerId, _producerEpoch) {
	return Writer.create().appendString(transactionalId, true).appendInt32(transactionTimeoutMs).appendTaggedFields();
}
function parseResponse$26(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$26 = createAPI(22, 2, createRequest$26, parseResponse$26);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v3.js
var init_producer_id_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$25,
	createRequest: () => createRequest$25,
	parseResponse: () => parseResponse$25
});
function createRequest$25(transactionalId, transactionTimeoutMs, producerId, producerEpoch) {
	if (producerId === void 0 && producerEpoch === void 0) {
		producerId = -1n;
		producerEpoch = -1;
	} else if (producerId === void 0 || producerEpoch === void 0) throw new UserError("InitProducerId requires both producerId and producerEpoch.");
	return Writer.create().appendString(transactionalId, true).appendInt32(transactionTimeoutMs).appendInt64(producerId).appendInt16(producerEpoch).appendTaggedFields();
}
function parseResponse$25(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$25 = createAPI(22, 3, createRequest$25, parseResponse$25);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v4.js
var init_producer_id_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$24,
	createRequest: () => createRequest$24,
	parseResponse: () => parseResponse$24
});
function createRequest$24(transactionalId, transactionTimeoutMs, producerId, producerEpoch) {
	if (producerId === void 0 && producerEpoch === void 0) {
		producerId = -1n;
		producerEpoch = -1;
	} else if (producerId === void 0 || producerEpoch === void 0) throw new UserError("InitProducerId requires both producerId and producerEpoch.");
	return Writer.create().appendString(transactionalId, true).appendInt32(transactionTimeoutMs).appendInt64(producerId).appendInt16(producerEpoch).appendTaggedFields();
}
function parseResponse$24(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$24 = createAPI(22, 4, createRequest$24, parseResponse$24);
// node_modules/@platformatic/kafka/dist/apis/producer/init-producer-id-v5.js
var init_producer_id_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$23,
	createRequest: () => createRequest$23,
	parseResponse: () => parseResponse$23
});
function createRequest$23(transactionalId, transactionTimeoutMs, producerId, producerEpoch) {
	if (producerId === void 0 && producerEpoch === void 0) {
		producerId = -1n;
		producerEpoch = -1;
	} else if (producerId === void 0 || producerEpoch === void 0) throw new UserError("InitProducerId requires both producerId and producerEpoch.");
	return Writer.create().appendString(transactionalId, true).appendInt32(transactionTimeoutMs).appendInt64(producerId).appendInt16(producerEpoch).appendTaggedFields();
}
function parseResponse$23(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		producerId: reader.readInt64(),
		producerEpoch: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$23 = createAPI(22, 5, createRequest$23, parseResponse$23);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v3.js
var produce_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$22,
	createRequest: () => createRequest$22,
	parseResponse: () => parseResponse$22
});
function createRequest$22(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function parseResponse$22(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const index = r.readInt32();
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [errorCode, null]]);
					return {
						index,
						errorCode,
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: -1n,
						recordErrors: [],
						errorMessage: null
					};
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$22 = createAPI(0, 3, createRequest$22, parseResponse$22, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v4.js
var produce_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$21,
	createRequest: () => createRequest$21,
	parseResponse: () => parseResponse$21
});
function createRequest$21(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function parseResponse$21(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const index = r.readInt32();
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [errorCode, null]]);
					return {
						index,
						errorCode,
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: -1n,
						recordErrors: [],
						errorMessage: null
					};
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$21 = createAPI(0, 4, createRequest$21, parseResponse$21, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v5.js
var produce_v5_exports = /* @__PURE__ */ __exportAll({
	api: () => api$20,
	createRequest: () => createRequest$20,
	parseResponse: () => parseResponse$20
});
function createRequest$20(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function parseResponse$20(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const index = r.readInt32();
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [errorCode, null]]);
					return {
						index,
						errorCode,
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: [],
						errorMessage: null
					};
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$20 = createAPI(0, 5, createRequest$20, parseResponse$20, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v6.js
var produce_v6_exports = /* @__PURE__ */ __exportAll({
	api: () => api$19,
	createRequest: () => createRequest$19,
	parseResponse: () => parseResponse$19
});
function createRequest$19(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function parseResponse$19(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const index = r.readInt32();
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [errorCode, null]]);
					return {
						index,
						errorCode,
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: [],
						errorMessage: null
					};
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$19 = createAPI(0, 6, createRequest$19, parseResponse$19, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/utils.js
const gzipConcurrency = 4;
async function encodeProduceTopicData(topicData, options) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		message.partition ??= 0;
		message.timestamp ??= now;
	}
	const topics = groupByProperty(topicData, "topic").map(([topic, messages]) => ({
		topic,
		partitions: groupByProperty(messages, "partition").map(([partition, messages]) => ({
			partition: Number(partition),
			messages
		}))
	}));
	const tasks = topics.flatMap((topic) => topic.partitions);
	let nextTask = 0;
	async function worker() {
		while (nextTask < tasks.length) {
			const task = tasks[nextTask++];
			task.records = await createRecordsBatchAsync(task.messages, options);
		}
	}
	const workers = Array.from({ length: Math.min(gzipConcurrency, tasks.length) }, worker);
	await Promise.all(workers);
	return topics.map(({ topic, partitions }) => ({
		topic,
		partitions: partitions.map(({ partition, records }) => ({
			partition,
			records
		}))
	}));
}
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v10.js
var produce_v10_exports = /* @__PURE__ */ __exportAll({
	api: () => api$18,
	createRequest: () => createRequest$18,
	createRequestAsync: () => createRequestAsync$4,
	parseResponse: () => parseResponse$18
});
function createRequest$18(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
async function createRequestAsync$4(acks = 1, timeout = 0, topicData, options = {}) {
	const topics = await encodeProduceTopicData(topicData, options);
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(topics, (w, { topic, partitions }) => {
		w.appendString(topic).appendArray(partitions, (w, { partition, records }) => {
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function createApiRequest$4(acks = 1, timeout = 0, topicData, options = {}) {
	return options.compression === "gzip" ? createRequestAsync$4(acks, timeout, topicData, options) : createRequest$18(acks, timeout, topicData, options);
}
function parseResponse$18(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(),
				partitionResponses: r.readArray((r, j) => {
					const partitionResponse = {
						index: r.readInt32(),
						errorCode: r.readInt16(),
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: r.readArray((r, k) => {
							const recordError = {
								batchIndex: r.readInt32(),
								batchIndexErrorMessage: r.readNullableString()
							};
							r.readTaggedFields();
							if (recordError.batchIndexErrorMessage) errors.push([`/responses/${i}/partition_responses/${j}/record_errors/${k}`, [-1, recordError.batchIndexErrorMessage]]);
							return recordError;
						}, true, false),
						errorMessage: r.readNullableString(),
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						}
					};
					readKnownTaggedFields(r, { 0: (r) => {
						partitionResponse.currentLeader = {
							leaderId: r.readInt32(),
							leaderEpoch: r.readInt32()
						};
					} });
					if (partitionResponse.errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [partitionResponse.errorCode, partitionResponse.errorMessage]]);
					return partitionResponse;
				}, true, false)
			};
			r.readTaggedFields();
			return topicResponse;
		}, true, false),
		throttleTimeMs: reader.readInt32(),
		nodeEndpoints: []
	};
	readKnownTaggedFields(reader, { 0: (r) => {
		response.nodeEndpoints = r.readArray((r) => {
			const endpoint = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return endpoint;
		}, true, false);
	} });
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$18 = createAPI(0, 10, createApiRequest$4, parseResponse$18);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v11.js
var produce_v11_exports = /* @__PURE__ */ __exportAll({
	api: () => api$17,
	createRequest: () => createRequest$17,
	createRequestAsync: () => createRequestAsync$3,
	parseResponse: () => parseResponse$17
});
function createRequest$17(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
async function createRequestAsync$3(acks = 1, timeout = 0, topicData, options = {}) {
	const topics = await encodeProduceTopicData(topicData, options);
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(topics, (w, { topic, partitions }) => {
		w.appendString(topic).appendArray(partitions, (w, { partition, records }) => {
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function createApiRequest$3(acks = 1, timeout = 0, topicData, options = {}) {
	return options.compression === "gzip" ? createRequestAsync$3(acks, timeout, topicData, options) : createRequest$17(acks, timeout, topicData, options);
}
function parseResponse$17(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(),
				partitionResponses: r.readArray((r, j) => {
					const partitionResponse = {
						index: r.readInt32(),
						errorCode: r.readInt16(),
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: r.readArray((r, k) => {
							const recordError = {
								batchIndex: r.readInt32(),
								batchIndexErrorMessage: r.readNullableString()
							};
							r.readTaggedFields();
							if (recordError.batchIndexErrorMessage) errors.push([`/responses/${i}/partition_responses/${j}/record_errors/${k}`, [-1, recordError.batchIndexErrorMessage]]);
							return recordError;
						}, true, false),
						errorMessage: r.readNullableString(),
						currentLeader: {
							leaderId: -1,
							leaderEpoch: -1
						}
					};
					readKnownTaggedFields(r, { 0: (r) => {
						partitionResponse.currentLeader = {
							leaderId: r.readInt32(),
							leaderEpoch: r.readInt32()
						};
					} });
					if (partitionResponse.errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [partitionResponse.errorCode, partitionResponse.errorMessage]]);
					return partitionResponse;
				}, true, false)
			};
			r.readTaggedFields();
			return topicResponse;
		}, true, false),
		throttleTimeMs: reader.readInt32(),
		nodeEndpoints: []
	};
	readKnownTaggedFields(reader, { 0: (r) => {
		response.nodeEndpoints = r.readArray((r) => {
			const endpoint = {
				nodeId: r.readInt32(),
				host: r.readString(),
				port: r.readInt32(),
				rack: r.readNullableString()
			};
			r.readTaggedFields();
			return endpoint;
		}, true, false);
	} });
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$17 = createAPI(0, 11, createApiRequest$3, parseResponse$17);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v7.js
var produce_v7_exports = /* @__PURE__ */ __exportAll({
	api: () => api$16,
	createRequest: () => createRequest$16,
	createRequestAsync: () => createRequestAsync$2,
	parseResponse: () => parseResponse$16
});
function createRequest$16(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
async function createRequestAsync$2(acks = 1, timeout = 0, topicData, options = {}) {
	const topics = await encodeProduceTopicData(topicData, options);
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(topics, (w, { topic, partitions }) => {
		w.appendString(topic, false).appendArray(partitions, (w, { partition, records }) => {
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function createApiRequest$2(acks = 1, timeout = 0, topicData, options = {}) {
	return options.compression === "gzip" ? createRequestAsync$2(acks, timeout, topicData, options) : createRequest$16(acks, timeout, topicData, options);
}
function parseResponse$16(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const index = r.readInt32();
					const errorCode = r.readInt16();
					if (errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [errorCode, null]]);
					return {
						index,
						errorCode,
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: [],
						errorMessage: null
					};
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$16 = createAPI(0, 7, createApiRequest$2, parseResponse$16, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v8.js
var produce_v8_exports = /* @__PURE__ */ __exportAll({
	api: () => api$15,
	createRequest: () => createRequest$15,
	createRequestAsync: () => createRequestAsync$1,
	parseResponse: () => parseResponse$15
});
function createRequest$15(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic, false).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
async function createRequestAsync$1(acks = 1, timeout = 0, topicData, options = {}) {
	const topics = await encodeProduceTopicData(topicData, options);
	const writer = Writer.create().appendString(options.transactionalId, false).appendInt16(acks).appendInt32(timeout).appendArray(topics, (w, { topic, partitions }) => {
		w.appendString(topic, false).appendArray(partitions, (w, { partition, records }) => {
			w.appendInt32(partition).appendInt32(records.length).appendFrom(records);
		}, false, false);
	}, false, false);
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function createApiRequest$1(acks = 1, timeout = 0, topicData, options = {}) {
	return options.compression === "gzip" ? createRequestAsync$1(acks, timeout, topicData, options) : createRequest$15(acks, timeout, topicData, options);
}
function parseResponse$15(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			return {
				name: r.readString(false),
				partitionResponses: r.readArray((r, j) => {
					const partitionResponse = {
						index: r.readInt32(),
						errorCode: r.readInt16(),
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: r.readArray((r, k) => {
							const recordError = {
								batchIndex: r.readInt32(),
								batchIndexErrorMessage: r.readNullableString(false)
							};
							if (recordError.batchIndexErrorMessage) errors.push([`/responses/${i}/partition_responses/${j}/record_errors/${k}`, [-1, recordError.batchIndexErrorMessage]]);
							return recordError;
						}, false, false),
						errorMessage: r.readNullableString(false)
					};
					if (partitionResponse.errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [partitionResponse.errorCode, partitionResponse.errorMessage]]);
					return partitionResponse;
				}, false, false)
			};
		}, false, false),
		throttleTimeMs: reader.readInt32()
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$15 = createAPI(0, 8, createApiRequest$1, parseResponse$15, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/produce-v9.js
var produce_v9_exports = /* @__PURE__ */ __exportAll({
	api: () => api$14,
	createRequest: () => createRequest$14,
	createRequestAsync: () => createRequestAsync,
	parseResponse: () => parseResponse$14
});
function createRequest$14(acks = 1, timeout = 0, topicData, options = {}) {
	const now = BigInt(Date.now());
	for (const message of topicData) {
		if (typeof message.partition === "undefined") message.partition = 0;
		if (typeof message.timestamp === "undefined") message.timestamp = now;
	}
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(groupByProperty(topicData, "topic"), (w, [topic, messages]) => {
		w.appendString(topic).appendArray(groupByProperty(messages, "partition"), (w, [partition, messages]) => {
			const records = createRecordsBatch(messages, options);
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
async function createRequestAsync(acks = 1, timeout = 0, topicData, options = {}) {
	const topics = await encodeProduceTopicData(topicData, options);
	const writer = Writer.create().appendString(options.transactionalId).appendInt16(acks).appendInt32(timeout).appendArray(topics, (w, { topic, partitions }) => {
		w.appendString(topic).appendArray(partitions, (w, { partition, records }) => {
			w.appendInt32(partition).appendUnsignedVarInt(records.length + 1).appendFrom(records);
		});
	}).appendTaggedFields();
	if (acks === ProduceAcks.NO_RESPONSE) writer.context.noResponse = true;
	return writer;
}
function createApiRequest(acks = 1, timeout = 0, topicData, options = {}) {
	return options.compression === "gzip" ? createRequestAsync(acks, timeout, topicData, options) : createRequest$14(acks, timeout, topicData, options);
}
function parseResponse$14(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		responses: reader.readArray((r, i) => {
			const topicResponse = {
				name: r.readString(),
				partitionResponses: r.readArray((r, j) => {
					const partitionResponse = {
						index: r.readInt32(),
						errorCode: r.readInt16(),
						baseOffset: r.readInt64(),
						logAppendTimeMs: r.readInt64(),
						logStartOffset: r.readInt64(),
						recordErrors: r.readArray((r, k) => {
							const recordError = {
								batchIndex: r.readInt32(),
								batchIndexErrorMessage: r.readNullableString()
							};
							r.readTaggedFields();
							if (recordError.batchIndexErrorMessage) errors.push([`/responses/${i}/partition_responses/${j}/record_errors/${k}`, [-1, recordError.batchIndexErrorMessage]]);
							return recordError;
						}, true, false),
						errorMessage: r.readNullableString()
					};
					r.readTaggedFields();
					if (partitionResponse.errorCode !== 0) errors.push([`/responses/${i}/partition_responses/${j}`, [partitionResponse.errorCode, partitionResponse.errorMessage]]);
					return partitionResponse;
				}, true, false)
			};
			r.readTaggedFields();
			return topicResponse;
		}, true, false),
		throttleTimeMs: reader.readInt32()
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$14 = createAPI(0, 9, createApiRequest, parseResponse$14);
// node_modules/@platformatic/kafka/dist/apis/producer/txn-offset-commit-v0.js
var txn_offset_commit_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$13,
	createRequest: () => createRequest$13,
	parseResponse: () => parseResponse$13
});
function createRequest$13(transactionalId, groupId, producerId, producerEpoch, _generationId, _memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(transactionalId, false).appendString(groupId, false).appendInt64(producerId).appendInt16(producerEpoch).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendString(partition.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$13(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$13 = createAPI(28, 0, createRequest$13, parseResponse$13, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/txn-offset-commit-v1.js
var txn_offset_commit_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$12,
	createRequest: () => createRequest$12,
	parseResponse: () => parseResponse$12
});
function createRequest$12(transactionalId, groupId, producerId, producerEpoch, _generationId, _memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(transactionalId, false).appendString(groupId, false).appendInt64(producerId).appendInt16(producerEpoch).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendString(partition.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$12(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$12 = createAPI(28, 1, createRequest$12, parseResponse$12, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/txn-offset-commit-v2.js
var txn_offset_commit_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$11,
	createRequest: () => createRequest$11,
	parseResponse: () => parseResponse$11
});
function createRequest$11(transactionalId, groupId, producerId, producerEpoch, _generationId, _memberId, _groupInstanceId, topics) {
	return Writer.create().appendString(transactionalId, false).appendString(groupId, false).appendInt64(producerId).appendInt16(producerEpoch).appendArray(topics, (w, topic) => {
		w.appendString(topic.name, false).appendArray(topic.partitions, (w, partition) => {
			w.appendInt32(partition.partitionIndex).appendInt64(partition.committedOffset).appendInt32(partition.committedLeaderEpoch).appendString(partition.committedMetadata, false);
		}, false, false);
	}, false, false);
}
function parseResponse$11(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, topicIndex) => ({
			name: r.readString(false),
			partitions: r.readArray((r, partitionIndex) => {
				const partition = {
					partitionIndex: r.readInt32(),
					errorCode: r.readInt16()
				};
				if (partition.errorCode !== 0) errors.push([`/topics/${topicIndex}/partitions/${partitionIndex}`, [partition.errorCode, null]]);
				return partition;
			}, false, false)
		}), false, false)
	};
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$11 = createAPI(28, 2, createRequest$11, parseResponse$11, false, false);
// node_modules/@platformatic/kafka/dist/apis/producer/txn-offset-commit-v3.js
var txn_offset_commit_v3_exports = /* @__PURE__ */ __exportAll({
	api: () => api$10,
	createRequest: () => createRequest$10,
	parseResponse: () => parseResponse$10
});
function createRequest$10(transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics) {
	return Writer.create().appendString(transactionalId, true).appendString(groupId, true).appendInt64(producerId).appendInt16(producerEpoch).appendInt32(generationId).appendString(memberId, true).appendString(groupInstanceId, true).appendArray(topics, (w, t) => {
		w.appendString(t.name, true).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata, true);
		});
	}).appendTaggedFields();
}
function parseResponse$10(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const topic = {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					r.readTaggedFields();
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, true, false)
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$10 = createAPI(28, 3, createRequest$10, parseResponse$10);
// node_modules/@platformatic/kafka/dist/apis/producer/txn-offset-commit-v4.js
var txn_offset_commit_v4_exports = /* @__PURE__ */ __exportAll({
	api: () => api$9,
	createRequest: () => createRequest$9,
	parseResponse: () => parseResponse$9
});
function createRequest$9(transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics) {
	return Writer.create().appendString(transactionalId, true).appendString(groupId, true).appendInt64(producerId).appendInt16(producerEpoch).appendInt32(generationId).appendString(memberId, true).appendString(groupInstanceId, true).appendArray(topics, (w, t) => {
		w.appendString(t.name, true).appendArray(t.partitions, (w, p) => {
			w.appendInt32(p.partitionIndex).appendInt64(p.committedOffset).appendInt32(p.committedLeaderEpoch).appendString(p.committedMetadata, true);
		});
	}).appendTaggedFields();
}
function parseResponse$9(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const response = {
		throttleTimeMs: reader.readInt32(),
		topics: reader.readArray((r, i) => {
			const topic = {
				name: r.readString(),
				partitions: r.readArray((r, j) => {
					const partition = {
						partitionIndex: r.readInt32(),
						errorCode: r.readInt16()
					};
					r.readTaggedFields();
					if (partition.errorCode !== 0) errors.push([`/topics/${i}/partitions/${j}`, [partition.errorCode, null]]);
					return partition;
				}, true, false)
			};
			r.readTaggedFields();
			return topic;
		}, true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$9 = createAPI(28, 4, createRequest$9, parseResponse$9);
// node_modules/@platformatic/kafka/dist/apis/security/sasl-authenticate-v0.js
var sasl_authenticate_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$8,
	createRequest: () => createRequest$8,
	parseResponse: () => parseResponse$8
});
function createRequest$8(authBytes) {
	return Writer.create().appendBytes(authBytes, false);
}
function parseResponse$8(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(false),
		authBytes: reader.readBytes(false),
		sessionLifetimeMs: 0n
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$8 = createAPI(36, 0, createRequest$8, parseResponse$8, false, false);
// node_modules/@platformatic/kafka/dist/apis/security/sasl-authenticate-v1.js
var sasl_authenticate_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$7,
	createRequest: () => createRequest$7,
	parseResponse: () => parseResponse$7
});
function createRequest$7(authBytes) {
	return Writer.create().appendBytes(authBytes, false);
}
function parseResponse$7(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(false),
		authBytes: reader.readBytes(false),
		sessionLifetimeMs: reader.readInt64()
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$7 = createAPI(36, 1, createRequest$7, parseResponse$7, false, false);
// node_modules/@platformatic/kafka/dist/apis/security/sasl-authenticate-v2.js
var sasl_authenticate_v2_exports = /* @__PURE__ */ __exportAll({
	api: () => api$6,
	createRequest: () => createRequest$6,
	parseResponse: () => parseResponse$6
});
function createRequest$6(authBytes) {
	return Writer.create().appendBytes(authBytes).appendTaggedFields();
}
function parseResponse$6(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		errorMessage: reader.readNullableString(),
		authBytes: reader.readBytes(),
		sessionLifetimeMs: reader.readInt64()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, response.errorMessage] }, response);
	return response;
}
const api$6 = createAPI(36, 2, createRequest$6, parseResponse$6);
// node_modules/@platformatic/kafka/dist/apis/security/sasl-handshake-v0.js
var sasl_handshake_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$5,
	createRequest: () => createRequest$5,
	parseResponse: () => parseResponse$5
});
function createRequest$5(mechanism) {
	return Writer.create().appendString(mechanism, false);
}
function parseResponse$5(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		mechanisms: reader.readArray((r) => {
			return r.readString(false);
		}, false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$5 = createAPI(17, 0, createRequest$5, parseResponse$5, false, false);
// node_modules/@platformatic/kafka/dist/apis/security/sasl-handshake-v1.js
var sasl_handshake_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$4,
	createRequest: () => createRequest$4,
	parseResponse: () => parseResponse$4
});
function createRequest$4(mechanism) {
	return Writer.create().appendString(mechanism, false);
}
function parseResponse$4(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		errorCode: reader.readInt16(),
		mechanisms: reader.readArray((r) => {
			return r.readString(false);
		}, false, false)
	};
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$4 = createAPI(17, 1, createRequest$4, parseResponse$4, false, false);
// node_modules/@platformatic/kafka/dist/apis/telemetry/compression-types.js
const TelemetryCompressionTypes = {
	NONE: 0,
	GZIP: 1,
	SNAPPY: 2,
	LZ4: 3,
	ZSTD: 4
};
// node_modules/@platformatic/kafka/dist/apis/telemetry/get-telemetry-subscriptions-v0.js
var get_telemetry_subscriptions_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$3,
	createRequest: () => createRequest$3,
	parseResponse: () => parseResponse$3
});
function createRequest$3(clientInstanceId) {
	return Writer.create().appendUUID(clientInstanceId).appendTaggedFields();
}
function parseResponse$3(_correlationId, apiKey, apiVersion, reader) {
	const errors = [];
	const throttleTimeMs = reader.readInt32();
	const errorCode = reader.readInt16();
	if (errorCode !== 0) errors.push(["", [errorCode, null]]);
	const response = {
		throttleTimeMs,
		errorCode,
		clientInstanceId: reader.readUUID(),
		subscriptionId: reader.readInt32(),
		acceptedCompressionTypes: reader.readArray((r) => r.readInt8(), true, false),
		pushIntervalMs: reader.readInt32(),
		telemetryMaxBytes: reader.readInt32(),
		deltaTemporality: reader.readBoolean(),
		requestedMetrics: reader.readArray((r) => r.readString(), true, false)
	};
	reader.readTaggedFields();
	if (errors.length) throw new ResponseError(apiKey, apiVersion, Object.fromEntries(errors), response);
	return response;
}
const api$3 = createAPI(71, 0, createRequest$3, parseResponse$3);
// node_modules/@platformatic/kafka/dist/apis/telemetry/list-client-metrics-resources-v0.js
var list_client_metrics_resources_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api$2,
	createRequest: () => createRequest$2,
	parseResponse: () => parseResponse$2
});
function createRequest$2(_resourceTypes) {
	return Writer.create().appendTaggedFields();
}
function parseResponse$2(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		configResources: reader.readArray((r) => {
			const resource = {
				resourceName: r.readString(),
				resourceType: ConfigResourceTypes.CLIENT_METRICS
			};
			r.readTaggedFields();
			return resource;
		}, true, false)
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$2 = createAPI(74, 0, createRequest$2, parseResponse$2);
// node_modules/@platformatic/kafka/dist/apis/telemetry/list-config-resources-v1.js
var list_config_resources_v1_exports = /* @__PURE__ */ __exportAll({
	api: () => api$1,
	createRequest: () => createRequest$1,
	parseResponse: () => parseResponse$1
});
function createRequest$1(resourceTypes = []) {
	return Writer.create().appendArray(resourceTypes, (w, resourceType) => w.appendInt8(resourceType), true, false).appendTaggedFields();
}
function parseResponse$1(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16(),
		configResources: reader.readArray((r) => {
			const resource = {
				resourceName: r.readString(),
				resourceType: r.readInt8()
			};
			r.readTaggedFields();
			return resource;
		}, true, false)
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api$1 = createAPI(74, 1, createRequest$1, parseResponse$1);
// node_modules/@platformatic/kafka/dist/apis/telemetry/push-telemetry-v0.js
var push_telemetry_v0_exports = /* @__PURE__ */ __exportAll({
	api: () => api,
	createRequest: () => createRequest,
	parseResponse: () => parseResponse
});
function createRequest(clientInstanceId, subscriptionId, terminating, compressionType, metrics) {
	return Writer.create().appendUUID(clientInstanceId).appendInt32(subscriptionId).appendBoolean(terminating).appendInt8(compressionType).appendBytes(metrics).appendTaggedFields();
}
function parseResponse(_correlationId, apiKey, apiVersion, reader) {
	const response = {
		throttleTimeMs: reader.readInt32(),
		errorCode: reader.readInt16()
	};
	reader.readTaggedFields();
	if (response.errorCode !== 0) throw new ResponseError(apiKey, apiVersion, { "/": [response.errorCode, null] }, response);
	return response;
}
const api = createAPI(72, 0, createRequest, parseResponse);
// node_modules/@platformatic/kafka/dist/apis/index.js
var apis_exports = /* @__PURE__ */ __exportAll({
	AclOperations: () => AclOperations,
	AclPermissionTypes: () => AclPermissionTypes,
	ClientQuotaEntityTypes: () => ClientQuotaEntityTypes,
	ClientQuotaKeys: () => ClientQuotaKeys,
	ClientQuotaMatchTypes: () => ClientQuotaMatchTypes,
	ConfigResourceTypes: () => ConfigResourceTypes,
	ConfigSources: () => ConfigSources,
	ConfigTypes: () => ConfigTypes,
	ConsumerGroupStates: () => ConsumerGroupStates,
	DescribeClusterEndpointTypes: () => DescribeClusterEndpointTypes,
	FeatureUpgradeTypes: () => FeatureUpgradeTypes,
	FetchIsolationLevels: () => FetchIsolationLevels,
	FindCoordinatorKeyTypes: () => FindCoordinatorKeyTypes,
	GroupProtocols: () => GroupProtocols,
	GroupTypes: () => GroupTypes,
	IncrementalAlterConfigOperationTypes: () => IncrementalAlterConfigOperationTypes,
	KafkaConsumerGroupStates: () => KafkaConsumerGroupStates,
	KafkaTransactionStates: () => KafkaTransactionStates,
	ListOffsetTimestamps: () => ListOffsetTimestamps,
	ProduceAcks: () => ProduceAcks,
	ResourcePatternTypes: () => ResourcePatternTypes,
	ResourceTypes: () => ResourceTypes,
	SASLMechanisms: () => SASLMechanisms,
	ScramMechanisms: () => ScramMechanisms,
	TelemetryCompressionTypes: () => TelemetryCompressionTypes,
	TransactionStates: () => TransactionStates$1,
	addOffsetsToTxnV0: () => add_offsets_to_txn_v0_exports,
	addOffsetsToTxnV1: () => add_offsets_to_txn_v1_exports,
	addOffsetsToTxnV2: () => add_offsets_to_txn_v2_exports,
	addOffsetsToTxnV3: () => add_offsets_to_txn_v3_exports,
	addOffsetsToTxnV4: () => add_offsets_to_txn_v4_exports,
	addPartitionsToTxnV0: () => add_partitions_to_txn_v0_exports,
	addPartitionsToTxnV1: () => add_partitions_to_txn_v1_exports,
	addPartitionsToTxnV2: () => add_partitions_to_txn_v2_exports,
	addPartitionsToTxnV3: () => add_partitions_to_txn_v3_exports,
	addPartitionsToTxnV4: () => add_partitions_to_txn_v4_exports,
	addPartitionsToTxnV5: () => add_partitions_to_txn_v5_exports,
	allowedAclOperations: () => allowedAclOperations,
	allowedAclPermissionTypes: () => allowedAclPermissionTypes,
	allowedClientQuotaEntityTypes: () => allowedClientQuotaEntityTypes,
	allowedClientQuotaKeys: () => allowedClientQuotaKeys,
	allowedClientQuotaMatchTypes: () => allowedClientQuotaMatchTypes,
	allowedConfigResourceTypes: () => allowedConfigResourceTypes,
	allowedConfigSources: () => allowedConfigSources,
	allowedConfigTypes: () => allowedConfigTypes,
	allowedDescribeClusterEndpointTypes: () => allowedDescribeClusterEndpointTypes,
	allowedFeatureUpgradeTypes: () => allowedFeatureUpgradeTypes,
	allowedFetchIsolationLevels: () => allowedFetchIsolationLevels,
	allowedFindCoordinatorKeyTypes: () => allowedFindCoordinatorKeyTypes,
	allowedGroupProtocols: () => allowedGroupProtocols,
	allowedIncrementalAlterConfigOperationTypes: () => allowedIncrementalAlterConfigOperationTypes,
	allowedListOffsetTimestamps: () => allowedListOffsetTimestamps,
	allowedProduceAcks: () => allowedProduceAcks,
	allowedResourcePatternTypes: () => allowedResourcePatternTypes,
	allowedResourceTypes: () => allowedResourceTypes,
	allowedSASLMechanisms: () => allowedSASLMechanisms,
	allowedScramMechanisms: () => allowedScramMechanisms,
	alterClientQuotasV0: () => alter_client_quotas_v0_exports,
	alterClientQuotasV1: () => alter_client_quotas_v1_exports,
	alterConfigsV0: () => alter_configs_v0_exports,
	alterConfigsV1: () => alter_configs_v1_exports,
	alterConfigsV2: () => alter_configs_v2_exports,
	alterPartitionReassignmentsV0: () => alter_partition_reassignments_v0_exports,
	alterPartitionReassignmentsV1: () => alter_partition_reassignments_v1_exports,
	alterPartitionV0: () => alter_partition_v0_exports,
	alterPartitionV1: () => alter_partition_v1_exports,
	alterPartitionV2: () => alter_partition_v2_exports,
	alterPartitionV3: () => alter_partition_v3_exports,
	alterReplicaLogDirsV0: () => alter_replica_log_dirs_v0_exports,
	alterReplicaLogDirsV1: () => alter_replica_log_dirs_v1_exports,
	alterReplicaLogDirsV2: () => alter_replica_log_dirs_v2_exports,
	alterUserScramCredentialsV0: () => alter_user_scram_credentials_v0_exports,
	apiVersionsV0: () => api_versions_v0_exports,
	apiVersionsV1: () => api_versions_v1_exports,
	apiVersionsV2: () => api_versions_v2_exports,
	apiVersionsV3: () => api_versions_v3_exports,
	apiVersionsV4: () => api_versions_v4_exports,
	consumerGroupDescribeV0: () => consumer_group_describe_v0_exports,
	consumerGroupHeartbeatV0: () => consumer_group_heartbeat_v0_exports,
	consumerGroupHeartbeatV1: () => consumer_group_heartbeat_v1_exports,
	createAPI: () => createAPI,
	createAclsV0: () => create_acls_v0_exports,
	createAclsV1: () => create_acls_v1_exports,
	createAclsV2: () => create_acls_v2_exports,
	createAclsV3: () => create_acls_v3_exports,
	createDelegationTokenV0: () => create_delegation_token_v0_exports,
	createDelegationTokenV1: () => create_delegation_token_v1_exports,
	createDelegationTokenV2: () => create_delegation_token_v2_exports,
	createDelegationTokenV3: () => create_delegation_token_v3_exports,
	createPartitionsV0: () => create_partitions_v0_exports,
	createPartitionsV1: () => create_partitions_v1_exports,
	createPartitionsV2: () => create_partitions_v2_exports,
	createPartitionsV3: () => create_partitions_v3_exports,
	createPromisifiedCallback: () => createPromisifiedCallback,
	createTopicsV0: () => create_topics_v0_exports,
	createTopicsV1: () => create_topics_v1_exports,
	createTopicsV2: () => create_topics_v2_exports,
	createTopicsV3: () => create_topics_v3_exports,
	createTopicsV4: () => create_topics_v4_exports,
	createTopicsV5: () => create_topics_v5_exports,
	createTopicsV6: () => create_topics_v6_exports,
	createTopicsV7: () => create_topics_v7_exports,
	deleteAclsV0: () => delete_acls_v0_exports,
	deleteAclsV1: () => delete_acls_v1_exports,
	deleteAclsV2: () => delete_acls_v2_exports,
	deleteAclsV3: () => delete_acls_v3_exports,
	deleteGroupsV0: () => delete_groups_v0_exports,
	deleteGroupsV1: () => delete_groups_v1_exports,
	deleteGroupsV2: () => delete_groups_v2_exports,
	deleteRecordsV0: () => delete_records_v0_exports,
	deleteRecordsV1: () => delete_records_v1_exports,
	deleteRecordsV2: () => delete_records_v2_exports,
	deleteTopicsV0: () => delete_topics_v0_exports,
	deleteTopicsV1: () => delete_topics_v1_exports,
	deleteTopicsV2: () => delete_topics_v2_exports,
	deleteTopicsV3: () => delete_topics_v3_exports,
	deleteTopicsV4: () => delete_topics_v4_exports,
	deleteTopicsV5: () => delete_topics_v5_exports,
	deleteTopicsV6: () => delete_topics_v6_exports,
	describeAclsV0: () => describe_acls_v0_exports,
	describeAclsV1: () => describe_acls_v1_exports,
	describeAclsV2: () => describe_acls_v2_exports,
	describeAclsV3: () => describe_acls_v3_exports,
	describeClientQuotasV0: () => describe_client_quotas_v0_exports,
	describeClientQuotasV1: () => describe_client_quotas_v1_exports,
	describeClusterV0: () => describe_cluster_v0_exports,
	describeClusterV1: () => describe_cluster_v1_exports,
	describeConfigsV0: () => describe_configs_v0_exports,
	describeConfigsV1: () => describe_configs_v1_exports,
	describeConfigsV2: () => describe_configs_v2_exports,
	describeConfigsV3: () => describe_configs_v3_exports,
	describeConfigsV4: () => describe_configs_v4_exports,
	describeDelegationTokenV0: () => describe_delegation_token_v0_exports,
	describeDelegationTokenV1: () => describe_delegation_token_v1_exports,
	describeDelegationTokenV2: () => describe_delegation_token_v2_exports,
	describeDelegationTokenV3: () => describe_delegation_token_v3_exports,
	describeGroupsV0: () => describe_groups_v0_exports,
	describeGroupsV1: () => describe_groups_v1_exports,
	describeGroupsV2: () => describe_groups_v2_exports,
	describeGroupsV3: () => describe_groups_v3_exports,
	describeGroupsV4: () => describe_groups_v4_exports,
	describeGroupsV5: () => describe_groups_v5_exports,
	describeLogDirsV0: () => describe_log_dirs_v0_exports,
	describeLogDirsV1: () => describe_log_dirs_v1_exports,
	describeLogDirsV2: () => describe_log_dirs_v2_exports,
	describeLogDirsV3: () => describe_log_dirs_v3_exports,
	describeLogDirsV4: () => describe_log_dirs_v4_exports,
	describeProducersV0: () => describe_producers_v0_exports,
	describeQuorumV0: () => describe_quorum_v0_exports,
	describeQuorumV1: () => describe_quorum_v1_exports,
	describeQuorumV2: () => describe_quorum_v2_exports,
	describeTopicPartitionsV0: () => describe_topic_partitions_v0_exports,
	describeTransactionsV0: () => describe_transactions_v0_exports,
	describeUserScramCredentialsV0: () => describe_user_scram_credentials_v0_exports,
	endTxnV0: () => end_txn_v0_exports,
	endTxnV1: () => end_txn_v1_exports,
	endTxnV2: () => end_txn_v2_exports,
	endTxnV3: () => end_txn_v3_exports,
	endTxnV4: () => end_txn_v4_exports,
	envelopeV0: () => envelope_v0_exports,
	expireDelegationTokenV0: () => expire_delegation_token_v0_exports,
	expireDelegationTokenV1: () => expire_delegation_token_v1_exports,
	expireDelegationTokenV2: () => expire_delegation_token_v2_exports,
	fetchV10: () => fetch_v10_exports,
	fetchV11: () => fetch_v11_exports,
	fetchV12: () => fetch_v12_exports,
	fetchV13: () => fetch_v13_exports,
	fetchV14: () => fetch_v14_exports,
	fetchV15: () => fetch_v15_exports,
	fetchV16: () => fetch_v16_exports,
	fetchV17: () => fetch_v17_exports,
	fetchV4: () => fetch_v4_exports,
	fetchV5: () => fetch_v5_exports,
	fetchV6: () => fetch_v6_exports,
	fetchV7: () => fetch_v7_exports,
	fetchV8: () => fetch_v8_exports,
	fetchV9: () => fetch_v9_exports,
	findCoordinatorV0: () => find_coordinator_v0_exports,
	findCoordinatorV1: () => find_coordinator_v1_exports,
	findCoordinatorV2: () => find_coordinator_v2_exports,
	findCoordinatorV3: () => find_coordinator_v3_exports,
	findCoordinatorV4: () => find_coordinator_v4_exports,
	findCoordinatorV5: () => find_coordinator_v5_exports,
	findCoordinatorV6: () => find_coordinator_v6_exports,
	getTelemetrySubscriptionsV0: () => get_telemetry_subscriptions_v0_exports,
	heartbeatV0: () => heartbeat_v0_exports,
	heartbeatV1: () => heartbeat_v1_exports,
	heartbeatV2: () => heartbeat_v2_exports,
	heartbeatV3: () => heartbeat_v3_exports,
	heartbeatV4: () => heartbeat_v4_exports,
	incrementalAlterConfigsV0: () => incremental_alter_configs_v0_exports,
	incrementalAlterConfigsV1: () => incremental_alter_configs_v1_exports,
	initProducerIdV0: () => init_producer_id_v0_exports,
	initProducerIdV1: () => init_producer_id_v1_exports,
	initProducerIdV2: () => init_producer_id_v2_exports,
	initProducerIdV3: () => init_producer_id_v3_exports,
	initProducerIdV4: () => init_producer_id_v4_exports,
	initProducerIdV5: () => init_producer_id_v5_exports,
	joinGroupV0: () => join_group_v0_exports,
	joinGroupV1: () => join_group_v1_exports,
	joinGroupV2: () => join_group_v2_exports,
	joinGroupV3: () => join_group_v3_exports,
	joinGroupV4: () => join_group_v4_exports,
	joinGroupV5: () => join_group_v5_exports,
	joinGroupV6: () => join_group_v6_exports,
	joinGroupV7: () => join_group_v7_exports,
	joinGroupV8: () => join_group_v8_exports,
	joinGroupV9: () => join_group_v9_exports,
	kCallbackPromise: () => kCallbackPromise,
	kNoopCallbackReturnValue: () => kNoopCallbackReturnValue,
	leaveGroupV0: () => leave_group_v0_exports,
	leaveGroupV1: () => leave_group_v1_exports,
	leaveGroupV2: () => leave_group_v2_exports,
	leaveGroupV3: () => leave_group_v3_exports,
	leaveGroupV4: () => leave_group_v4_exports,
	leaveGroupV5: () => leave_group_v5_exports,
	legacyConsumerGroupStates: () => legacyConsumerGroupStates,
	listClientMetricsResourcesV0: () => list_client_metrics_resources_v0_exports,
	listClientMetricsResourcesV1: () => list_config_resources_v1_exports,
	listConfigResourcesV1: () => list_config_resources_v1_exports,
	listGroupsV0: () => list_groups_v0_exports,
	listGroupsV1: () => list_groups_v1_exports,
	listGroupsV2: () => list_groups_v2_exports,
	listGroupsV3: () => list_groups_v3_exports,
	listGroupsV4: () => list_groups_v4_exports,
	listGroupsV5: () => list_groups_v5_exports,
	listOffsetsV0: () => list_offsets_v0_exports,
	listOffsetsV1: () => list_offsets_v1_exports,
	listOffsetsV2: () => list_offsets_v2_exports,
	listOffsetsV3: () => list_offsets_v3_exports,
	listOffsetsV4: () => list_offsets_v4_exports,
	listOffsetsV5: () => list_offsets_v5_exports,
	listOffsetsV6: () => list_offsets_v6_exports,
	listOffsetsV7: () => list_offsets_v7_exports,
	listOffsetsV8: () => list_offsets_v8_exports,
	listOffsetsV9: () => list_offsets_v9_exports,
	listPartitionReassignmentsV0: () => list_partition_reassignments_v0_exports,
	listTransactionsV0: () => list_transactions_v0_exports,
	listTransactionsV1: () => list_transactions_v1_exports,
	listTransactionsV2: () => list_transactions_v2_exports,
	metadataV0: () => metadata_v0_exports,
	metadataV1: () => metadata_v1_exports,
	metadataV10: () => metadata_v10_exports,
	metadataV11: () => metadata_v11_exports,
	metadataV12: () => metadata_v12_exports,
	metadataV2: () => metadata_v2_exports,
	metadataV3: () => metadata_v3_exports,
	metadataV4: () => metadata_v4_exports,
	metadataV5: () => metadata_v5_exports,
	metadataV6: () => metadata_v6_exports,
	metadataV7: () => metadata_v7_exports,
	metadataV8: () => metadata_v8_exports,
	metadataV9: () => metadata_v9_exports,
	noopCallback: () => noopCallback,
	offsetCommitV0: () => offset_commit_v0_exports,
	offsetCommitV1: () => offset_commit_v1_exports,
	offsetCommitV2: () => offset_commit_v2_exports,
	offsetCommitV3: () => offset_commit_v3_exports,
	offsetCommitV4: () => offset_commit_v4_exports,
	offsetCommitV5: () => offset_commit_v5_exports,
	offsetCommitV6: () => offset_commit_v6_exports,
	offsetCommitV7: () => offset_commit_v7_exports,
	offsetCommitV8: () => offset_commit_v8_exports,
	offsetCommitV9: () => offset_commit_v9_exports,
	offsetDeleteV0: () => offset_delete_v0_exports,
	offsetFetchV0: () => offset_fetch_v0_exports,
	offsetFetchV1: () => offset_fetch_v1_exports,
	offsetFetchV2: () => offset_fetch_v2_exports,
	offsetFetchV3: () => offset_fetch_v3_exports,
	offsetFetchV4: () => offset_fetch_v4_exports,
	offsetFetchV5: () => offset_fetch_v5_exports,
	offsetFetchV6: () => offset_fetch_v6_exports,
	offsetFetchV7: () => offset_fetch_v7_exports,
	offsetFetchV8: () => offset_fetch_v8_exports,
	offsetFetchV9: () => offset_fetch_v9_exports,
	offsetForLeaderEpochV0: () => offset_for_leader_epoch_v0_exports,
	offsetForLeaderEpochV1: () => offset_for_leader_epoch_v1_exports,
	offsetForLeaderEpochV2: () => offset_for_leader_epoch_v2_exports,
	offsetForLeaderEpochV3: () => offset_for_leader_epoch_v3_exports,
	offsetForLeaderEpochV4: () => offset_for_leader_epoch_v4_exports,
	produceV10: () => produce_v10_exports,
	produceV11: () => produce_v11_exports,
	produceV3: () => produce_v3_exports,
	produceV4: () => produce_v4_exports,
	produceV5: () => produce_v5_exports,
	produceV6: () => produce_v6_exports,
	produceV7: () => produce_v7_exports,
	produceV8: () => produce_v8_exports,
	produceV9: () => produce_v9_exports,
	pushTelemetryV0: () => push_telemetry_v0_exports,
	readKnownTaggedFields: () => readKnownTaggedFields,
	renewDelegationTokenV0: () => renew_delegation_token_v0_exports,
	renewDelegationTokenV1: () => renew_delegation_token_v1_exports,
	renewDelegationTokenV2: () => renew_delegation_token_v2_exports,
	runConcurrentCallbacks: () => runConcurrentCallbacks,
	saslAuthenticateV0: () => sasl_authenticate_v0_exports,
	saslAuthenticateV1: () => sasl_authenticate_v1_exports,
	saslAuthenticateV2: () => sasl_authenticate_v2_exports,
	saslHandshakeV0: () => sasl_handshake_v0_exports,
	saslHandshakeV1: () => sasl_handshake_v1_exports,
	syncGroupV0: () => sync_group_v0_exports,
	syncGroupV1: () => sync_group_v1_exports,
	syncGroupV2: () => sync_group_v2_exports,
	syncGroupV3: () => sync_group_v3_exports,
	syncGroupV4: () => sync_group_v4_exports,
	syncGroupV5: () => sync_group_v5_exports,
	txnOffsetCommitV0: () => txn_offset_commit_v0_exports,
	txnOffsetCommitV1: () => txn_offset_commit_v1_exports,
	txnOffsetCommitV2: () => txn_offset_commit_v2_exports,
	txnOffsetCommitV3: () => txn_offset_commit_v3_exports,
	txnOffsetCommitV4: () => txn_offset_commit_v4_exports,
	unregisterBrokerV0: () => unregister_broker_v0_exports,
	updateFeaturesV0: () => update_features_v0_exports,
	updateFeaturesV1: () => update_features_v1_exports
});
// node_modules/obliterator/support.js
var require_support = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.ARRAY_BUFFER_SUPPORT = typeof ArrayBuffer !== "undefined";
	exports.SYMBOL_SUPPORT = typeof Symbol !== "undefined";
}));
// node_modules/obliterator/foreach.js
var require_foreach = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var support = require_support();
	var ARRAY_BUFFER_SUPPORT = support.ARRAY_BUFFER_SUPPORT;
	var SYMBOL_SUPPORT = support.SYMBOL_SUPPORT;
	module.exports = function forEach(iterable, callback) {
		var iterator, k, i, l, s;
		if (!iterable) throw new Error("obliterator/forEach: invalid iterable.");
		if (typeof callback !== "function") throw new Error("obliterator/forEach: expecting a callback.");
		if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
			for (i = 0, l = iterable.length; i < l; i++) callback(iterable[i], i);
			return;
		}
		if (typeof iterable.forEach === "function") {
			iterable.forEach(callback);
			return;
		}
		if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") iterable = iterable[Symbol.iterator]();
		if (typeof iterable.next === "function") {
			iterator = iterable;
			i = 0;
			while (s = iterator.next(), s.done !== true) {
				callback(s.value, i);
				i++;
			}
			return;
		}
		for (k in iterable) if (iterable.hasOwnProperty(k)) callback(iterable[k], k);
	};
}));
// node_modules/mnemonist/utils/typed-arrays.js
var require_typed_arrays = /* @__PURE__ */ __commonJSMin(((exports) => {
	var MAX_8BIT_INTEGER = Math.pow(2, 8) - 1;
	var MAX_16BIT_INTEGER = Math.pow(2, 16) - 1;
	var MAX_32BIT_INTEGER = Math.pow(2, 32) - 1;
	var MAX_SIGNED_8BIT_INTEGER = Math.pow(2, 7) - 1;
	var MAX_SIGNED_16BIT_INTEGER = Math.pow(2, 15) - 1;
	var MAX_SIGNED_32BIT_INTEGER = Math.pow(2, 31) - 1;
	exports.getPointerArray = function(size) {
		var maxIndex = size - 1;
		if (maxIndex <= MAX_8BIT_INTEGER) return Uint8Array;
		if (maxIndex <= MAX_16BIT_INTEGER) return Uint16Array;
		if (maxIndex <= MAX_32BIT_INTEGER) return Uint32Array;
		throw new Error("mnemonist: Pointer Array of size > 4294967295 is not supported.");
	};
	exports.getSignedPointerArray = function(size) {
		var maxIndex = size - 1;
		if (maxIndex <= MAX_SIGNED_8BIT_INTEGER) return Int8Array;
		if (maxIndex <= MAX_SIGNED_16BIT_INTEGER) return Int16Array;
		if (maxIndex <= MAX_SIGNED_32BIT_INTEGER) return Int32Array;
		return Float64Array;
	};
	exports.getNumberType = function(value) {
		if (value === (value | 0)) {
			if (Math.sign(value) === -1) {
				if (value <= 127 && value >= -128) return Int8Array;
				if (value <= 32767 && value >= -32768) return Int16Array;
				return Int32Array;
			} else {
				if (value <= 255) return Uint8Array;
				if (value <= 65535) return Uint16Array;
				return Uint32Array;
			}
		}
		return Float64Array;
	};
	var TYPE_PRIORITY = {
		Uint8Array: 1,
		Int8Array: 2,
		Uint16Array: 3,
		Int16Array: 4,
		Uint32Array: 5,
		Int32Array: 6,
		Float32Array: 7,
		Float64Array: 8
	};
	exports.getMinimalRepresentation = function(array, getter) {
		var maxType = null, maxPriority = 0, p, t, v, i = 0, l = array.length;
		for (; i < l; i++) {
			v = getter ? getter(array[i]) : array[i];
			t = exports.getNumberType(v);
			p = TYPE_PRIORITY[t.name];
			if (p > maxPriority) {
				maxPriority = p;
				maxType = t;
			}
		}
		return maxType;
	};
	exports.isTypedArray = function(value) {
		return typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView(value);
	};
	exports.concat = function() {
		var length = 0, i = 0, o, l = arguments.length;
		for (; i < l; i++) length += arguments[i].length;
		var array = new arguments[0].constructor(length);
		for (i = 0, o = 0; i < l; i++) {
			array.set(arguments[i], o);
			o += arguments[i].length;
		}
		return array;
	};
	exports.indices = function(length) {
		var array = new (exports.getPointerArray(length))(length);
		for (var i = 0; i < length; i++) array[i] = i;
		return array;
	};
}));
// node_modules/mnemonist/utils/iterables.js
var require_iterables = /* @__PURE__ */ __commonJSMin(((exports) => {
	var forEach = require_foreach();
	var typed = require_typed_arrays();
	function isArrayLike(target) {
		return Array.isArray(target) || typed.isTypedArray(target);
	}
	function guessLength(target) {
		if (typeof target.length === "number") return target.length;
		if (typeof target.size === "number") return target.size;
	}
	function toArray(target) {
		var l = guessLength(target);
		var array = typeof l === "number" ? new Array(l) : [];
		var i = 0;
		forEach(target, function(value) {
			array[i++] = value;
		});
		return array;
	}
	function toArrayWithIndices(target) {
		var l = guessLength(target);
		var IndexArray = typeof l === "number" ? typed.getPointerArray(l) : Array;
		var array = typeof l === "number" ? new Array(l) : [];
		var indices = typeof l === "number" ? new IndexArray(l) : [];
		var i = 0;
		forEach(target, function(value) {
			array[i] = value;
			indices[i] = i++;
		});
		return [array, indices];
	}
	exports.isArrayLike = isArrayLike;
	exports.guessLength = guessLength;
	exports.toArray = toArray;
	exports.toArrayWithIndices = toArrayWithIndices;
}));
// node_modules/obliterator/iterator.js
var require_iterator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function Iterator(next) {
		if (typeof next !== "function") throw new Error("obliterator/iterator: expecting a function!");
		this.next = next;
	}
	if (typeof Symbol !== "undefined") Iterator.prototype[Symbol.iterator] = function() {
		return this;
	};
	Iterator.of = function() {
		var args = arguments, l = args.length, i = 0;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			return {
				done: false,
				value: args[i++]
			};
		});
	};
	Iterator.empty = function() {
		return new Iterator(function() {
			return { done: true };
		});
	};
	Iterator.fromSequence = function(sequence) {
		var i = 0, l = sequence.length;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			return {
				done: false,
				value: sequence[i++]
			};
		});
	};
	Iterator.is = function(value) {
		if (value instanceof Iterator) return true;
		return typeof value === "object" && value !== null && typeof value.next === "function";
	};
	module.exports = Iterator;
}));
// node_modules/mnemonist/index.mjs
var import_lru_cache = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Iterator = require_iterator();
	var forEach = require_foreach();
	var typed = require_typed_arrays();
	var iterables = require_iterables();
	function LRUCache(Keys, Values, capacity) {
		if (arguments.length < 2) {
			capacity = Keys;
			Keys = null;
			Values = null;
		}
		this.capacity = capacity;
		if (typeof this.capacity !== "number" || this.capacity <= 0) throw new Error("mnemonist/lru-cache: capacity should be positive number.");
		else if (!isFinite(this.capacity) || Math.floor(this.capacity) !== this.capacity) throw new Error("mnemonist/lru-cache: capacity should be a finite positive integer.");
		var PointerArray = typed.getPointerArray(capacity);
		this.forward = new PointerArray(capacity);
		this.backward = new PointerArray(capacity);
		this.K = typeof Keys === "function" ? new Keys(capacity) : new Array(capacity);
		this.V = typeof Values === "function" ? new Values(capacity) : new Array(capacity);
		this.size = 0;
		this.head = 0;
		this.tail = 0;
		this.items = {};
	}
	LRUCache.prototype.clear = function() {
		this.size = 0;
		this.head = 0;
		this.tail = 0;
		this.items = {};
	};
	LRUCache.prototype.splayOnTop = function(pointer) {
		var oldHead = this.head;
		if (this.head === pointer) return this;
		var previous = this.backward[pointer], next = this.forward[pointer];
		if (this.tail === pointer) this.tail = previous;
		else this.backward[next] = previous;
		this.forward[previous] = next;
		this.backward[oldHead] = pointer;
		this.head = pointer;
		this.forward[pointer] = oldHead;
		return this;
	};
	LRUCache.prototype.set = function(key, value) {
		var pointer = this.items[key];
		if (typeof pointer !== "undefined") {
			this.splayOnTop(pointer);
			this.V[pointer] = value;
			return;
		}
		if (this.size < this.capacity) pointer = this.size++;
		else {
			pointer = this.tail;
			this.tail = this.backward[pointer];
			delete this.items[this.K[pointer]];
		}
		this.items[key] = pointer;
		this.K[pointer] = key;
		this.V[pointer] = value;
		this.forward[pointer] = this.head;
		this.backward[this.head] = pointer;
		this.head = pointer;
	};
	LRUCache.prototype.setpop = function(key, value) {
		var oldValue = null;
		var oldKey = null;
		var evicted = false;
		var pointer = this.items[key];
		if (typeof pointer !== "undefined") {
			this.splayOnTop(pointer);
			oldValue = this.V[pointer];
			this.V[pointer] = value;
			return {
				evicted: false,
				key,
				value: oldValue
			};
		}
		if (this.size < this.capacity) pointer = this.size++;
		else {
			pointer = this.tail;
			this.tail = this.backward[pointer];
			oldValue = this.V[pointer];
			oldKey = this.K[pointer];
			delete this.items[oldKey];
			evicted = true;
		}
		this.items[key] = pointer;
		this.K[pointer] = key;
		this.V[pointer] = value;
		this.forward[pointer] = this.head;
		this.backward[this.head] = pointer;
		this.head = pointer;
		if (evicted) return {
			evicted: true,
			key: oldKey,
			value: oldValue
		};
		else return null;
	};
	LRUCache.prototype.has = function(key) {
		return key in this.items;
	};
	LRUCache.prototype.get = function(key) {
		var pointer = this.items[key];
		if (typeof pointer === "undefined") return;
		this.splayOnTop(pointer);
		return this.V[pointer];
	};
	LRUCache.prototype.peek = function(key) {
		var pointer = this.items[key];
		if (typeof pointer === "undefined") return;
		return this.V[pointer];
	};
	LRUCache.prototype.forEach = function(callback, scope) {
		scope = arguments.length > 1 ? scope : this;
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
		while (i < l) {
			callback.call(scope, values[pointer], keys[pointer], this);
			pointer = forward[pointer];
			i++;
		}
	};
	LRUCache.prototype.keys = function() {
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var key = keys[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value: key
			};
		});
	};
	LRUCache.prototype.values = function() {
		var i = 0, l = this.size;
		var pointer = this.head, values = this.V, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var value = values[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value
			};
		});
	};
	LRUCache.prototype.entries = function() {
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var key = keys[pointer], value = values[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value: [key, value]
			};
		});
	};
	if (typeof Symbol !== "undefined") LRUCache.prototype[Symbol.iterator] = LRUCache.prototype.entries;
	LRUCache.prototype.inspect = function() {
		var proxy = /* @__PURE__ */ new Map();
		var iterator = this.entries(), step;
		while (step = iterator.next(), !step.done) proxy.set(step.value[0], step.value[1]);
		Object.defineProperty(proxy, "constructor", {
			value: LRUCache,
			enumerable: false
		});
		return proxy;
	};
	if (typeof Symbol !== "undefined") LRUCache.prototype[Symbol.for("nodejs.util.inspect.custom")] = LRUCache.prototype.inspect;
	LRUCache.from = function(iterable, Keys, Values, capacity) {
		if (arguments.length < 2) {
			capacity = iterables.guessLength(iterable);
			if (typeof capacity !== "number") throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.");
		} else if (arguments.length === 2) {
			capacity = Keys;
			Keys = null;
			Values = null;
		}
		var cache = new LRUCache(Keys, Values, capacity);
		forEach(iterable, function(value, key) {
			cache.set(key, value);
		});
		return cache;
	};
	module.exports = LRUCache;
})))(), 1);
// node_modules/@platformatic/kafka/dist/protocol/murmur2.js
const seed = 2538058380n;
const m = 1540483477n;
const r = 24;
const cache = new import_lru_cache.default(1e3);
const tail = Buffer.alloc(4);
function tripleRightShift(num, bits) {
	return BigInt(Number(BigInt.asIntN(32, num)) >>> bits);
}
function murmur2(data, useCache = false) {
	let key;
	if (typeof data === "string") {
		if (useCache) {
			key = data;
			const existing = key ? cache.get(key) : void 0;
			if (existing) return existing;
		}
		data = Buffer.from(data);
	}
	const length = data.length;
	let h = seed ^ BigInt(length);
	let i = 0;
	while (i < length - 3) {
		let k = BigInt(data.readInt32LE(i));
		i += 4;
		k *= m;
		k ^= tripleRightShift(k, r);
		k *= m;
		h *= m;
		h ^= k;
	}
	if (length % 4 > 0) {
		data.copy(tail, 0, length - length % 4);
		h ^= BigInt(tail.readInt32LE(0));
		tail.fill(0);
		h *= m;
	}
	h ^= tripleRightShift(h, 13);
	h *= m;
	h ^= tripleRightShift(h, 15);
	const hash = Number(BigInt.asIntN(32, h));
	if (key !== void 0) cache.set(key, hash);
	return hash;
}
// node_modules/@platformatic/kafka/dist/protocol/sasl/utils.js
function getCredential(label, credentialOrProvider, callback) {
	if (!callback) callback = createPromisifiedCallback();
	if (typeof credentialOrProvider === "undefined") {
		callback(new AuthenticationError(`The ${label} should be a value or a function.`));
		return callback[kCallbackPromise];
	} else if (typeof credentialOrProvider !== "function") {
		callback(null, credentialOrProvider);
		return callback[kCallbackPromise];
	}
	try {
		const credential = credentialOrProvider();
		if (credential == null) {
			callback(new AuthenticationError(`The ${label} provider should return a string or a promise that resolves to a value.`));
			return callback[kCallbackPromise];
		} else if (typeof credential?.then !== "function") {
			callback(null, credential);
			return callback[kCallbackPromise];
		}
		credential.then((result) => {
			if (result == null) {
				process.nextTick(callback, new AuthenticationError(`The ${label} provider should resolve to a value.`));
				return;
			}
			process.nextTick(callback, null, result);
		}).catch((error) => {
			process.nextTick(callback, new AuthenticationError(`The ${label} provider threw an error.`, { cause: error }));
		});
	} catch (error) {
		callback(new AuthenticationError(`The ${label} provider threw an error.`, { cause: error }));
	}
	return callback[kCallbackPromise];
}
// node_modules/@platformatic/kafka/dist/protocol/sasl/oauth-bearer.js
function authenticate$2(authenticateAPI, connection, tokenOrProvider, extensionsOrProvider, callback) {
	if (!callback) callback = createPromisifiedCallback();
	getCredential("SASL/OAUTHBEARER token", tokenOrProvider, (error, token) => {
		if (error) {
			callback(error);
			return;
		}
		getCredential("SASL/OAUTHBEARER extensions", extensionsOrProvider ?? {}, (error, extensionsMap) => {
			if (error) return callback(error);
			let extensions = "";
			if (extensionsMap) for (const [key, value] of Object.entries(extensionsMap)) extensions += `\x01${key}=${value}`;
			authenticateAPI(connection, Buffer.from(`n,,\x01auth=Bearer ${token}${extensions}\x01\x01`), callback);
		});
	});
	return callback[kCallbackPromise];
}
// node_modules/@platformatic/kafka/dist/protocol/sasl/plain.js
function authenticate$1(authenticateAPI, connection, usernameProvider, passwordProvider, callback) {
	if (!callback) callback = createPromisifiedCallback();
	getCredential("SASL/PLAIN username", usernameProvider, (error, username) => {
		if (error) {
			callback(error);
			return;
		}
		getCredential("SASL/PLAIN password", passwordProvider, (error, password) => {
			if (error) {
				callback(error);
				return;
			}
			authenticateAPI(connection, Buffer.from([
				"",
				username,
				password
			].join("\0")), callback);
		});
	});
	return callback[kCallbackPromise];
}
// node_modules/@platformatic/kafka/dist/protocol/sasl/scram-sha.js
const GS2_HEADER = "n,,";
const GS2_HEADER_BASE64 = Buffer.from(GS2_HEADER).toString("base64");
const HMAC_CLIENT_KEY = "Client Key";
const HMAC_SERVER_KEY = "Server Key";
const PARAMETERS_PARSER = /([^=]+)=([^,]*)/;
const ScramAlgorithms = {
	"SHA-256": {
		id: "SHA-256",
		keyLength: 32,
		algorithm: "sha256",
		minIterations: 4096
	},
	"SHA-512": {
		id: "SHA-512",
		keyLength: 64,
		algorithm: "sha512",
		minIterations: 4096
	}
};
function createNonce() {
	return randomBytes(16).toString("base64url");
}
function sanitizeString(str) {
	return str.replaceAll("=", "=3D").replace(",", "=2C");
}
function parseParameters(data) {
	const original = data.toString("utf-8");
	const parsed = original.split(",").map((parameter) => {
		const match = parameter.match(PARAMETERS_PARSER);
		if (!match) throw new AuthenticationError(`Malformed SCRAM parameter: ${parameter}`);
		return match.slice(1, 3);
	});
	return {
		__original: original,
		...Object.fromEntries(parsed)
	};
}
function h(definition, data) {
	return createHash(definition.algorithm).update(data).digest();
}
const pbkdf2Async = promisify(pbkdf2);
function hi(definition, password, salt, iterations) {
	return pbkdf2Async(password, salt, iterations, definition.keyLength, definition.algorithm);
}
function hmac(definition, key, data) {
	return createHmac(definition.algorithm, key).update(data).digest();
}
function xor(a, b) {
	if (a.byteLength !== b.byteLength) throw new AuthenticationError("Buffers must have the same length.");
	const result = Buffer.allocUnsafe(a.length);
	for (let i = 0; i < a.length; i++) result[i] = a[i] ^ b[i];
	return result;
}
const defaultCrypto = {
	h,
	hi,
	hmac,
	xor
};
function performAuthentication(connection, algorithm, definition, authenticateAPI, crypto, username, password, callback) {
	const { h, hi, hmac, xor } = crypto;
	const clientNonce = createNonce();
	const clientFirstMessageBare = `n=${sanitizeString(username)},r=${clientNonce}`;
	authenticateAPI(connection, Buffer.from(`${GS2_HEADER}${clientFirstMessageBare}`), (error, firstResponse) => {
		if (error) {
			callback(new AuthenticationError("SASL authentication failed.", { cause: error }));
			return;
		}
		const firstData = parseParameters(firstResponse.authBytes);
		const salt = Buffer.from(firstData.s, "base64");
		const iterations = parseInt(firstData.i, 10);
		const serverNonce = firstData.r;
		const serverFirstMessage = firstData.__original;
		if (!serverNonce.startsWith(clientNonce)) {
			callback(new AuthenticationError("Server nonce does not start with client nonce."));
			return;
		} else if (definition.minIterations > iterations) {
			callback(new AuthenticationError(`Algorithm ${algorithm} requires at least ${definition.minIterations} iterations, while ${iterations} were requested.`));
			return;
		}
		hi(definition, password, salt, iterations).then((saltedPassword) => {
			const clientKey = hmac(definition, saltedPassword, HMAC_CLIENT_KEY);
			const storedKey = h(definition, clientKey);
			const clientFinalMessageWithoutProof = `c=${GS2_HEADER_BASE64},r=${serverNonce}`;
			const authMessage = `${clientFirstMessageBare},${serverFirstMessage},${clientFinalMessageWithoutProof}`;
			const clientSignature = hmac(definition, storedKey, authMessage);
			const clientProof = xor(clientKey, clientSignature);
			const serverKey = hmac(definition, saltedPassword, HMAC_SERVER_KEY);
			const serverSignature = hmac(definition, serverKey, authMessage);
			authenticateAPI(connection, Buffer.from(`${clientFinalMessageWithoutProof},p=${clientProof.toString("base64")}`), (error, lastResponse) => {
				if (error) {
					callback(new AuthenticationError("SASL authentication failed.", { cause: error }));
					return;
				}
				const lastData = parseParameters(lastResponse.authBytes);
				if (lastData.e) {
					callback(new AuthenticationError(lastData.e));
					return;
				} else if (lastData.v !== serverSignature.toString("base64")) {
					callback(new AuthenticationError("Invalid server signature."));
					return;
				}
				callback(null, lastResponse);
			});
		}).catch((error) => {
			callback(new AuthenticationError("SASL authentication failed.", { cause: error }));
		});
	});
}
function authenticate(authenticateAPI, connection, algorithm, usernameProvider, passwordProvider, crypto = defaultCrypto, callback) {
	if (!callback) callback = createPromisifiedCallback();
	const definition = ScramAlgorithms[algorithm];
	if (!definition) throw new AuthenticationError(`Unsupported SCRAM algorithm ${algorithm}`);
	getCredential(`SASL/SCRAM-${algorithm} username`, usernameProvider, (error, username) => {
		if (error) {
			callback(error);
			return;
		}
		getCredential(`SASL/SCRAM-${algorithm} password`, passwordProvider, (error, password) => {
			if (error) {
				callback(error);
				return;
			}
			performAuthentication(connection, algorithm, definition, authenticateAPI, crypto, username, password, callback);
		});
	});
	return callback[kCallbackPromise];
}
// node_modules/@platformatic/kafka/dist/network/connection.js
var import_queue = /* @__PURE__ */ __toESM(require_queue());
const ConnectionStatuses = {
	NONE: "none",
	CONNECTING: "connecting",
	AUTHENTICATING: "authenticating",
	REAUTHENTICATING: "reauthenticating",
	CONNECTED: "connected",
	CLOSED: "closed",
	CLOSING: "closing",
	ERROR: "error"
};
const defaultOptions = {
	connectTimeout: 5e3,
	requestTimeout: 3e4,
	maxInflights: 5
};
let currentInstance$4 = 0;
var Connection = class extends TypedEventEmitter {
	#host;
	#port;
	#options;
	#status;
	#instanceId;
	#clientId;
	#context;
	#ownerId;
	#handleBackPressure;
	#correlationId;
	#nextMessage;
	#afterDrainRequests;
	#payloadQueue;
	#requestsQueue;
	#inflightRequests;
	#responseBuffer;
	#responseReader;
	#socket;
	#socketMustBeDrained;
	#detectMissingTLS;
	#reauthenticationTimeout;
	#saslAuthenticateApi;
	constructor(clientId, options = {}) {
		super();
		this.setMaxListeners(0);
		this.#instanceId = currentInstance$4++;
		this.#options = Object.assign({}, defaultOptions);
		for (const [key, value] of Object.entries(options)) if (value !== void 0) this.#options[key] = value;
		this.#options.tls ??= this.#options.ssl;
		this.#status = ConnectionStatuses.NONE;
		this.#clientId = clientId;
		this.#context = options.context;
		this.#ownerId = options.ownerId;
		this.#handleBackPressure = options.handleBackPressure ?? false;
		this.#correlationId = 0;
		this.#nextMessage = 0;
		this.#afterDrainRequests = [];
		this.#payloadQueue = (0, import_queue.default)((op, cb) => op(cb), 1);
		this.#requestsQueue = (0, import_queue.default)((op, cb) => op(cb), this.#options.maxInflights ?? defaultOptions.maxInflights);
		this.#inflightRequests = /* @__PURE__ */ new Map();
		this.#responseBuffer = new DynamicBuffer();
		this.#responseReader = new Reader(this.#responseBuffer);
		this.#socketMustBeDrained = false;
		this.#detectMissingTLS = !this.#options.tls;
		notifyCreation("connection", this);
	}
	/* c8 ignore next 3 - Simple getter */
	get host() {
		return this.#status === ConnectionStatuses.CONNECTING || ConnectionStatuses.CONNECTED ? this.#host : void 0;
	}
	/* c8 ignore next 3 - Simple getter */
	get port() {
		return this.#status === ConnectionStatuses.CONNECTING || ConnectionStatuses.CONNECTED ? this.#port : void 0;
	}
	get instanceId() {
		return this.#instanceId;
	}
	/* c8 ignore next 3 - Simple getter */
	get ownerId() {
		return this.#ownerId;
	}
	get status() {
		return this.#status;
	}
	get context() {
		return this.#context;
	}
	get socket() {
		return this.#socket;
	}
	isConnected() {
		return this.#status === ConnectionStatuses.CONNECTED;
	}
	connect(host, port, callback) {
		if (!callback) callback = createPromisifiedCallback();
		const diagnosticContext = createDiagnosticContext({
			connection: this,
			operation: "connect",
			host,
			port
		});
		connectionsConnectsChannel.start.publish(diagnosticContext);
		try {
			if (this.#status === ConnectionStatuses.CONNECTED) {
				callback(null);
				return callback[kCallbackPromise];
			}
			this.ready(callback);
			if (this.#status === ConnectionStatuses.CONNECTING) return callback[kCallbackPromise];
			this.#status = ConnectionStatuses.CONNECTING;
			this.#detectMissingTLS = !this.#options.tls;
			const connectionOptions = { timeout: this.#options.connectTimeout };
			if (this.#options.tlsServerName) connectionOptions.servername = typeof this.#options.tlsServerName === "string" ? this.#options.tlsServerName : host;
			/* c8 ignore next 13 - Hard to test */
			const connectingSocketTimeoutHandler = () => {
				const error = new TimeoutError(`Connection to ${host}:${port} timed out.`, { canRetry: true });
				diagnosticContext.error = error;
				this.#socket.destroy();
				this.#status = ConnectionStatuses.ERROR;
				connectionsConnectsChannel.error.publish(diagnosticContext);
				connectionsConnectsChannel.asyncStart.publish(diagnosticContext);
				this.emit("timeout", error);
				this.emit("error", error);
				connectionsConnectsChannel.asyncEnd.publish(diagnosticContext);
			};
			const connectingSocketErrorHandler = (error) => {
				let cause = error;
				const tlsConnectionError = error;
				if (this.#options.tls && tlsConnectionError.code === "ECONNRESET" && tlsConnectionError.message.includes("secure TLS connection was established")) cause = new UserError("TLS handshake failed. Please verify the broker supports TLS.", { cause: error });
				this.#onConnectionError(host, port, diagnosticContext, cause);
			};
			this.emit("connecting");
			this.#host = host;
			this.#port = port;
			/* c8 ignore next 3 - TLS connection is not tested but we rely on Node.js tests */
			this.#socket = this.#options.tls ? connect(port, host, {
				...this.#options.tls,
				...connectionOptions
			}) : createConnection({
				...connectionOptions,
				port,
				host
			});
			this.#socket.setNoDelay(true);
			this.#socket.once(this.#options.tls ? "secureConnect" : "connect", () => {
				this.#socket.removeListener("timeout", connectingSocketTimeoutHandler);
				this.#socket.removeListener("error", connectingSocketErrorHandler);
				this.#socket.on("error", this.#onError.bind(this));
				this.#socket.on("data", this.#onData.bind(this));
				if (this.#handleBackPressure) this.#socket.on("drain", this.#onDrain.bind(this));
				this.#socket.on("close", this.#onClose.bind(this));
				this.#socket.setTimeout(0);
				if (this.#options.sasl) this.#authenticate(host, port, diagnosticContext);
				else this.#onConnectionSucceed(diagnosticContext);
			});
			this.#socket.once("timeout", connectingSocketTimeoutHandler);
			this.#socket.once("error", connectingSocketErrorHandler);
		} catch (error) {
			this.#status = ConnectionStatuses.ERROR;
			diagnosticContext.error = error;
			connectionsConnectsChannel.error.publish(diagnosticContext);
			throw error;
		} finally {
			connectionsConnectsChannel.end.publish(diagnosticContext);
		}
		return callback[kCallbackPromise];
	}
	ready(callback) {
		if (!callback) callback = createPromisifiedCallback();
		const cleanup = () => {
			clearTimeout(timeout);
			this.removeListener("connect", onConnect);
			this.removeListener("error", onError);
			this.removeListener("close", onClose);
		};
		const onConnect = () => {
			cleanup();
			callback(null);
		};
		const onError = (error) => {
			cleanup();
			callback(error);
		};
		const onClose = () => {
			cleanup();
			callback(new NetworkError("Connection closed while waiting for ready."));
		};
		const timeout = setTimeout(() => {
			cleanup();
			if (this.#status === ConnectionStatuses.ERROR || this.#status === ConnectionStatuses.CLOSED) return;
			this.#socket?.destroy();
			callback(new TimeoutError(this.#host ? `Connection to ${this.#host}:${this.#port} timed out.` : `Connection ready timed out after ${this.#options.connectTimeout}ms.`, { canRetry: true }));
		}, this.#options.connectTimeout);
		this.once("connect", onConnect);
		this.once("error", onError);
		this.once("close", onClose);
		this.emit("ready");
		return callback[kCallbackPromise];
	}
	close(callback) {
		if (!callback) callback = createPromisifiedCallback();
		clearInterval(this.#reauthenticationTimeout);
		if (this.#status === ConnectionStatuses.CLOSED || this.#status === ConnectionStatuses.ERROR || this.#status === ConnectionStatuses.NONE) {
			callback(null);
			return callback[kCallbackPromise];
		} else if (this.#status === ConnectionStatuses.CLOSING) {
			this.once("close", () => {
				callback(null);
			});
			return callback[kCallbackPromise];
		}
		this.#socket.removeAllListeners("error");
		this.#socket.once("error", () => {});
		this.#socket.once("close", () => {
			this.#status = ConnectionStatuses.CLOSED;
			this.emit("close");
			callback(null);
		});
		this.#status = ConnectionStatuses.CLOSING;
		this.emit("closing");
		this.#socket.destroySoon();
		return callback[kCallbackPromise];
	}
	send(apiKey, apiVersion, createPayload, responseParser, hasRequestHeaderTaggedFields, hasResponseHeaderTaggedFields, callback) {
		const correlationId = this.#correlationId + 1 & 2147483647;
		this.#correlationId = correlationId;
		const diagnostic = createDiagnosticContext({
			connection: this,
			operation: "send",
			apiKey,
			apiVersion,
			correlationId
		});
		this.#payloadQueue.push((payloadQueueCallback) => {
			let payloadQueueCompleted = false;
			const completePayloadQueue = () => {
				if (!payloadQueueCompleted) {
					payloadQueueCompleted = true;
					payloadQueueCallback(null);
				}
			};
			const onPayloadError = (error) => {
				diagnostic.error = error;
				connectionsApiChannel.error.publish(diagnostic);
				try {
					callback(error);
				} finally {
					completePayloadQueue();
				}
			};
			const onPayload = (payload) => {
				try {
					const writer = Writer.create();
					writer.appendInt16(apiKey).appendInt16(apiVersion).appendInt32(correlationId).appendString(this.#clientId, false);
					if (hasRequestHeaderTaggedFields) writer.appendTaggedFields();
					writer.appendFrom(payload).prependLength();
					const request = {
						correlationId,
						apiKey,
						apiVersion,
						parser: responseParser,
						payload: writer.buffer,
						callback: null,
						hasResponseHeaderTaggedFields,
						noResponse: payload.context.noResponse ?? false,
						diagnostic,
						timeoutHandle: null,
						timedOut: false
					};
					this.#requestsQueue.push((fastQueueCallback) => {
						request.callback = fastQueueCallback;
						if (!request.noResponse) request.timeoutHandle = setTimeout(this.#onRequestTimeout.bind(this, request), this.#options.requestTimeout);
						if (this.#socketMustBeDrained) {
							this.#afterDrainRequests.push(request);
							return false;
						}
						return this.#sendRequest(request);
					}, this.#onResponse.bind(this, request, callback));
				} catch (error) {
					onPayloadError(error);
					return;
				}
				completePayloadQueue();
			};
			try {
				const payload = createPayload();
				if (typeof payload.then === "function") Promise.resolve(payload).then(onPayload, onPayloadError);
				else onPayload(payload);
			} catch (error) {
				onPayloadError(error);
			}
		}, () => {});
	}
	reauthenticate() {
		if (!this.#options.sasl) return;
		const host = this.#host;
		const port = this.#port;
		const diagnosticContext = createDiagnosticContext({
			connection: this,
			operation: "reauthenticate",
			host,
			port
		});
		this.#status = ConnectionStatuses.REAUTHENTICATING;
		clearTimeout(this.#reauthenticationTimeout);
		this.#authenticate(host, port, diagnosticContext);
	}
	#onResponse(request, callback, error, payload) {
		clearTimeout(request.timeoutHandle);
		request.timeoutHandle = null;
		callback(error, payload);
	}
	#onRequestTimeout(request) {
		request.timedOut = true;
		this.#inflightRequests.delete(request.correlationId);
		this.#afterDrainRequests = this.#afterDrainRequests.filter((r) => r !== request);
		this.#status = ConnectionStatuses.CLOSING;
		request.callback(new TimeoutError("Request timed out", { canRetry: true }), null);
		this.#socket?.destroy();
	}
	#authenticate(host, port, diagnosticContext) {
		if (this.#status === ConnectionStatuses.CONNECTING) this.#status = ConnectionStatuses.AUTHENTICATING;
		const { mechanism, username, password, token, oauthBearerExtensions, authenticate: authenticate$3 } = this.#options.sasl;
		if (!allowedSASLMechanisms.includes(mechanism)) {
			this.#onConnectionError(host, port, diagnosticContext, new UserError(`SASL mechanism ${mechanism} not supported.`));
			return;
		}
		this.#negotiateSaslAuthenticate((saslAuthenticate) => {
			api$4(this, mechanism, (error, response) => {
				if (error) {
					this.#onConnectionError(host, port, diagnosticContext, new AuthenticationError("Cannot find a suitable SASL mechanism.", { cause: error }));
					return;
				}
				this.emit("sasl:handshake", response.mechanisms);
				const callback = this.#onSaslAuthenticate.bind(this, host, port, diagnosticContext);
				if (authenticate$3) authenticate$3(mechanism, this, saslAuthenticate, username, password, token, callback);
				else if (mechanism === SASLMechanisms.PLAIN) authenticate$1(saslAuthenticate, this, username, password, callback);
				else if (mechanism === SASLMechanisms.OAUTHBEARER) authenticate$2(saslAuthenticate, this, token, oauthBearerExtensions, callback);
				else if (mechanism === SASLMechanisms.GSSAPI) callback(new UserError("No custom SASL/GSSAPI authenticator provided."));
				else authenticate(saslAuthenticate, this, mechanism.substring(6), username, password, defaultCrypto, callback);
			});
		});
	}
	#negotiateSaslAuthenticate(callback) {
		if (this.#saslAuthenticateApi) {
			callback(this.#saslAuthenticateApi);
			return;
		}
		const candidates = [
			[2, api$6],
			[1, api$7],
			[0, api$8]
		];
		api$68(this, clientSoftwareName, clientSoftwareVersion, (error, response) => {
			let selected;
			/* c8 ignore next 3 - Only reachable against a broker which refuses ApiVersions before authentication */
			if (error) selected = void 0;
			else {
				const advertised = response.apiKeys.find((api) => api.apiKey === api$6.key);
				selected = candidates.find(([version]) => advertised && version >= advertised.minVersion && version <= advertised.maxVersion)?.[1];
			}
			this.#saslAuthenticateApi = selected ?? api$6;
			callback(this.#saslAuthenticateApi);
		});
	}
	#sendRequest(request) {
		connectionsApiChannel.start.publish(request.diagnostic);
		try {
			if (this.#status !== ConnectionStatuses.CONNECTED && this.#status !== ConnectionStatuses.AUTHENTICATING && this.#status !== ConnectionStatuses.REAUTHENTICATING) {
				request.callback(new NetworkError("Connection closed"), void 0);
				return false;
			}
			if (!request.noResponse) this.#inflightRequests.set(request.correlationId, request);
			let canWrite = this.#socket.write(request.payload);
			if (!this.#handleBackPressure) canWrite = true;
			if (!canWrite) this.#socketMustBeDrained = true;
			if (request.noResponse) request.callback(null, canWrite);
			loggers.protocol("Sending request.", {
				apiKey: protocolAPIsById[request.apiKey],
				correlationId: request.correlationId,
				request
			});
			return canWrite;
		} catch (err) {
			request.diagnostic.error = err;
			connectionsApiChannel.error.publish(request.diagnostic);
			throw err;
		} finally {
			connectionsApiChannel.end.publish(request.diagnostic);
		}
	}
	#onConnectionSucceed(diagnosticContext) {
		this.#status = ConnectionStatuses.CONNECTED;
		connectionsConnectsChannel.asyncStart.publish(diagnosticContext);
		this.emit("connect");
		connectionsConnectsChannel.asyncEnd.publish(diagnosticContext);
	}
	#onConnectionError(host, port, diagnosticContext, cause) {
		const error = new NetworkError(`Connection to ${host}:${port} failed.`, { cause });
		this.#status = ConnectionStatuses.ERROR;
		clearTimeout(this.#reauthenticationTimeout);
		diagnosticContext.error = error;
		connectionsConnectsChannel.error.publish(diagnosticContext);
		connectionsConnectsChannel.asyncStart.publish(diagnosticContext);
		this.emit("error", error);
		connectionsConnectsChannel.asyncEnd.publish(diagnosticContext);
		this.#socket.end();
	}
	#onSaslAuthenticate(host, port, diagnosticContext, error, response) {
		if (error) {
			if ((error.errors?.[0])?.apiId === "SASL_AUTHENTICATION_FAILED") error = new AuthenticationError("SASL authentication failed.", { cause: error });
			this.#onConnectionError(host, port, diagnosticContext, error);
			return;
		}
		if (this.#options.sasl.authBytesValidator) this.#options.sasl.authBytesValidator(response.authBytes, this.#onSaslAuthenticationValidation.bind(this, host, port, diagnosticContext, response.sessionLifetimeMs));
		else this.#onSaslAuthenticationValidation(host, port, diagnosticContext, response.sessionLifetimeMs, null, response.authBytes);
	}
	#onSaslAuthenticationValidation(host, port, diagnosticContext, sessionLifetimeMs, error, authBytes) {
		if (error) {
			this.#onConnectionError(host, port, diagnosticContext, new AuthenticationError("SASL authentication failed.", { cause: error }));
			return;
		}
		if (sessionLifetimeMs > 0) this.#reauthenticationTimeout = setTimeout(this.reauthenticate.bind(this), Number(sessionLifetimeMs) * .8);
		const isReauthenticating = this.#status === ConnectionStatuses.REAUTHENTICATING;
		if (this.#status === ConnectionStatuses.CONNECTED || isReauthenticating) {
			this.#status = ConnectionStatuses.CONNECTED;
			this.emit("sasl:authentication:extended", authBytes);
			if (isReauthenticating) this.emit("connect");
		} else {
			this.emit("sasl:authentication", authBytes);
			this.#onConnectionSucceed(diagnosticContext);
		}
	}
	#onData(chunk) {
		if (this.#detectMissingTLS) {
			this.#detectMissingTLS = false;
			if (this.#isTLSRecord(chunk)) {
				const error = new UserError("Broker requires TLS.");
				this.#status = ConnectionStatuses.ERROR;
				for (const request of this.#afterDrainRequests) if (!request.noResponse) {
					clearTimeout(request.timeoutHandle);
					request.callback(error, void 0);
				}
				this.#afterDrainRequests = [];
				for (const request of this.#inflightRequests.values()) {
					clearTimeout(request.timeoutHandle);
					request.callback(error, void 0);
				}
				this.#inflightRequests.clear();
				this.#socket.destroy();
				return;
			}
		}
		this.#responseBuffer.append(chunk);
		while (this.#responseBuffer.length > 4) {
			if (this.#nextMessage < 1) this.#nextMessage = this.#responseReader.readInt32();
			if (this.#nextMessage > this.#responseBuffer.length - 4) break;
			const correlationId = this.#responseReader.readInt32();
			const request = this.#inflightRequests.get(correlationId);
			if (!request) {
				this.#socket.destroy(new UnexpectedCorrelationIdError(`Received unexpected response with correlation_id=${correlationId}`, { raw: this.#responseReader.buffer.slice(0, this.#nextMessage + 4) }));
				return;
			}
			this.#inflightRequests.delete(correlationId);
			const { apiKey, apiVersion, hasResponseHeaderTaggedFields, parser, callback, timedOut } = request;
			/* c8 ignore next 3 - Hard to test */
			if (timedOut) return;
			let deserialized;
			let responseError = null;
			try {
				if (hasResponseHeaderTaggedFields) this.#responseReader.skip(1);
				deserialized = parser(correlationId, apiKey, apiVersion, new Reader(this.#responseReader.buffer.subarray(this.#responseReader.position, this.#nextMessage + 4)));
			} catch (error) {
				responseError = error;
			} finally {
				this.#responseBuffer.consume(this.#nextMessage + 4);
				this.#responseReader.position = 0;
				this.#nextMessage = -1;
			}
			loggers.protocol("Received response.", {
				apiKey: protocolAPIsById[apiKey],
				correlationId,
				request,
				deserialized
			});
			if (responseError) {
				request.diagnostic.error = responseError;
				connectionsApiChannel.error.publish(request.diagnostic);
			} else request.diagnostic.result = deserialized;
			connectionsApiChannel.asyncStart.publish(request.diagnostic);
			callback(responseError, deserialized);
			connectionsApiChannel.asyncEnd.publish(request.diagnostic);
		}
	}
	#onDrain() {
		while (this.#afterDrainRequests.length) {
			const request = this.#afterDrainRequests.shift();
			if (!request || !this.#sendRequest(request)) return;
		}
		this.#socketMustBeDrained = false;
		this.emit("drain");
	}
	#isTLSRecord(chunk) {
		return chunk.length >= 3 && (chunk[0] === 20 || chunk[0] === 21 || chunk[0] === 22 || chunk[0] === 23) && chunk[1] === 3 && chunk[2] <= 4;
	}
	#onClose() {
		this.#status = ConnectionStatuses.CLOSED;
		this.emit("close");
		const error = new NetworkError("Connection closed");
		for (const request of this.#afterDrainRequests) if (!request.noResponse && !request.timedOut) request.callback(error, void 0);
		for (const inflight of this.#inflightRequests.values()) if (!inflight.timedOut) inflight.callback(error, void 0);
	}
	#onError(error) {
		clearTimeout(this.#reauthenticationTimeout);
		this.emit("error", new NetworkError("Connection error", { cause: error }));
	}
};
// node_modules/@platformatic/kafka/dist/network/connection-pool.js
let currentInstance$3 = 0;
var ConnectionPool = class extends TypedEventEmitter {
	#instanceId;
	#clientId;
	#closed;
	#context;
	#ownerId;
	#connections;
	#connectionOptions;
	constructor(clientId, connectionOptions = {}) {
		super();
		this.#closed = false;
		this.#instanceId = currentInstance$3++;
		this.#clientId = clientId;
		this.#context = connectionOptions.context;
		this.#ownerId = connectionOptions.ownerId;
		this.#connections = /* @__PURE__ */ new Map();
		this.#connectionOptions = connectionOptions;
		notifyCreation("connection-pool", this);
	}
	get instanceId() {
		return this.#instanceId;
	}
	/* c8 ignore next 3 - Simple getter */
	get ownerId() {
		return this.#ownerId;
	}
	/* c8 ignore next 3 - Simple getter */
	get context() {
		return this.#context;
	}
	[Symbol.iterator]() {
		return this.#connections[Symbol.iterator]();
	}
	get(broker, callback) {
		if (!callback) callback = createPromisifiedCallback();
		connectionsPoolGetsChannel.traceCallback(this.#get, 1, createDiagnosticContext({
			connectionPool: this,
			broker,
			operation: "get"
		}), this, broker, callback);
		return callback[kCallbackPromise];
	}
	getFirstAvailable(brokers, callback) {
		if (!callback) callback = createPromisifiedCallback();
		connectionsPoolGetsChannel.traceCallback(this.#getFirstAvailable, 3, createDiagnosticContext({
			connectionPool: this,
			brokers,
			operation: "getFirstAvailable"
		}), this, brokers, 0, [], callback);
		return callback[kCallbackPromise];
	}
	getEstablishedConnection(broker) {
		return this.#connections.get(`${broker.host}:${broker.port}`);
	}
	close(callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this.#closed || this.#connections.size === 0) {
			this.#closed = true;
			callback(null);
			return callback[kCallbackPromise];
		}
		this.#closed = true;
		runConcurrentCallbacks("Closing connections failed.", this.#connections, ([key, connection], cb) => {
			connection.close(cb);
			this.#connections.delete(key);
		}, (error) => callback(error));
		return callback[kCallbackPromise];
	}
	isActive() {
		if (this.#connections.size === 0) return false;
		return true;
	}
	isConnected() {
		if (this.#connections.size === 0) return false;
		for (const connection of this.#connections.values()) if (!connection.isConnected()) return false;
		return true;
	}
	has(broker) {
		return this.#connections.has(`${broker.host}:${broker.port}`);
	}
	#get(broker, callback) {
		if (this.#closed) {
			callback(new NetworkError("Connection pool is closed.", {
				canRetry: false,
				closed: true,
				broker
			}));
			return;
		}
		if (broker == null || broker.host == null || broker.port == null) {
			callback(new NetworkError("Cannot get a connection: the broker is not available in the current cluster metadata.", {
				canRetry: true,
				hasStaleMetadata: true,
				broker
			}));
			return;
		}
		const key = `${broker.host}:${broker.port}`;
		const existing = this.#connections.get(key);
		if (existing) {
			if (existing.status !== ConnectionStatuses.CONNECTED) existing.ready((error) => {
				if (error) {
					callback(error);
					return;
				}
				callback(null, existing);
			});
			else callback(null, existing);
			return;
		}
		const connection = new Connection(this.#clientId, this.#connectionOptions);
		this.#connections.set(key, connection);
		const eventPayload = {
			broker,
			connection
		};
		this.emit("connecting", eventPayload);
		connection.connect(broker.host, broker.port, (error) => {
			if (error) {
				this.#connections.delete(key);
				this.emit("failed", eventPayload);
				callback(error);
				return;
			}
			this.emit("connect", eventPayload);
			callback(null, connection);
		});
		connection.on("sasl:handshake", (mechanisms) => {
			this.emit("sasl:handshake", {
				...eventPayload,
				mechanisms
			});
		});
		connection.on("sasl:authentication", (authentication) => {
			this.emit("sasl:authentication", {
				...eventPayload,
				authentication
			});
		});
		connection.on("sasl:authentication:extended", (authentication) => {
			this.emit("sasl:authentication:extended", {
				...eventPayload,
				authentication
			});
		});
		connection.once("close", () => {
			this.emit("disconnect", eventPayload);
			this.#connections.delete(key);
		});
		connection.once("error", () => {
			this.#connections.delete(key);
		});
		connection.on("drain", () => {
			this.emit("drain", eventPayload);
		});
	}
	#getFirstAvailable(brokers, current = 0, errors = [], callback) {
		this.get(brokers[current], (error, connection) => {
			if (error) {
				errors.push(error);
				if (current === brokers.length - 1) {
					callback(new MultipleErrors("Cannot connect to any broker.", errors));
					return;
				}
				this.#getFirstAvailable(brokers, current + 1, errors, callback);
				return;
			}
			callback(null, connection);
		});
	}
};
// node_modules/@platformatic/kafka/dist/network/utils.js
const BRACKETED_BROKER_RE = /^\[([^\]]+)](?::(\d*))?$/;
function parseBroker(broker, defaultPort = 9092) {
	if (typeof broker !== "string") {
		const host = stripBrackets(broker.host);
		if (host === broker.host) return broker;
		return {
			...broker,
			host
		};
	}
	const bracketed = BRACKETED_BROKER_RE.exec(broker);
	if (bracketed) return {
		host: bracketed[1],
		port: parsePort(bracketed[2], defaultPort)
	};
	const separator = broker.lastIndexOf(":");
	if (separator === -1 || broker.indexOf(":") !== separator) return {
		host: broker,
		port: defaultPort
	};
	return {
		host: broker.slice(0, separator),
		port: parsePort(broker.slice(separator + 1), defaultPort)
	};
}
function parsePort(port, defaultPort) {
	return port === void 0 || port.length === 0 ? defaultPort : Number(port);
}
function stripBrackets(host) {
	if (host.startsWith("[") && host.endsWith("]")) return host.slice(1, -1);
	return host;
}
// node_modules/@platformatic/kafka/dist/clients/serde.js
function stringSerializer(data) {
	if (typeof data !== "string") return;
	return Buffer.from(data, "utf-8");
}
function serializersFrom(serializer) {
	return {
		key: serializer,
		value: serializer,
		headerKey: serializer,
		headerValue: serializer
	};
}
const serdeProperties = {
	type: "object",
	properties: {
		key: { function: true },
		value: { function: true },
		headerKey: { function: true },
		headerValue: { function: true }
	},
	additionalProperties: false
};
const stringSerializers = serializersFrom(stringSerializer);
// node_modules/@platformatic/kafka/dist/symbols.js
const kInstance = Symbol("plt.kafka.base.instance");
const kTransaction = Symbol("plt.kafka.producer.transactions");
const kTransactionPrepare = Symbol("plt.kafka.producer.transactions.prepare");
const kTransactionAddPartitions = Symbol("plt.kafka.producer.transactions.addPartitions");
const kTransactionAddOffsets = Symbol("plt.kafka.producer.transactions.addOffsets");
const kTransactionCommitOffset = Symbol("plt.kafka.producer.transactions.commitOffsets");
const kTransactionEnd = Symbol("plt.kafka.producer.transactions.end");
const kTransactionCancel = Symbol("plt.kafka.producer.transactions.cancel");
const kTransactionFindCoordinator = Symbol("plt.kafka.producer.transactions.findCoordinator");
// node_modules/@platformatic/kafka/dist/clients/base/base.js
const kClientId = Symbol("plt.kafka.base.clientId");
const kBootstrapBrokers = Symbol("plt.kafka.base.bootstrapBrokers");
const kApis = Symbol("plt.kafka.base.apis");
const kGetApi = Symbol("plt.kafka.base.getApi");
const kGetConnection = Symbol("plt.kafka.base.getConnection");
const kGetBootstrapConnection = Symbol("plt.kafka.base.getBootstrapConnection");
const kOptions = Symbol("plt.kafka.base.options");
const kConnections = Symbol("plt.kafka.base.connections");
const kCreateConnectionPool = Symbol("plt.kafka.base.createConnectionPool");
const kClosed = Symbol("plt.kafka.base.closed");
const kListApis = Symbol("plt.kafka.base.listApis");
const kMetadata = Symbol("plt.kafka.base.metadata");
const kCheckNotClosed = Symbol("plt.kafka.base.checkNotClosed");
const kPerformWithRetry = Symbol("plt.kafka.base.performWithRetry");
const kPerformDeduplicated = Symbol("plt.kafka.base.performDeduplicated");
const kValidateOptions = Symbol("plt.kafka.base.validateOptions");
const kInspect = Symbol("plt.kafka.base.inspect");
const kFormatValidationErrors = Symbol("plt.kafka.base.formatValidationErrors");
const kPrometheus = Symbol("plt.kafka.base.prometheus");
const kClientType = Symbol("plt.kafka.base.clientType");
const kAfterCreate = Symbol("plt.kafka.base.afterCreate");
const kContext = Symbol("plt.kafka.base.context");
let currentInstance$2 = 0;
var Base = class extends TypedEventEmitter {
	[kInstance];
	[kClientId];
	[kClientType];
	[kContext];
	[kBootstrapBrokers];
	[kApis];
	[kOptions];
	[kConnections];
	[kClosed];
	[kPrometheus];
	#metadata;
	#inflightDeduplications;
	#apiVersionsVersions;
	constructor(options) {
		super();
		this.setMaxListeners(0);
		this[kClientType] = "base";
		this[kInstance] = currentInstance$2++;
		this[kApis] = [];
		this[kContext] = options.context;
		this.#apiVersionsVersions = /* @__PURE__ */ new WeakMap();
		this[kOptions] = Object.assign({}, defaultBaseOptions);
		for (const [key, value] of Object.entries(options)) if (value !== void 0) this[kOptions][key] = value;
		this[kValidateOptions](this[kOptions], baseOptionsValidator, "/options");
		this[kClientId] = options.clientId;
		if (typeof this[kOptions].retries === "boolean") this[kOptions].retries = this[kOptions].retries ? Number.POSITIVE_INFINITY : 0;
		this[kBootstrapBrokers] = [];
		for (const broker of options.bootstrapBrokers) this[kBootstrapBrokers].push(parseBroker(broker, defaultPort));
		this[kConnections] = this[kCreateConnectionPool]();
		this[kClosed] = false;
		this.#inflightDeduplications = /* @__PURE__ */ new Map();
		if (options.metrics) this[kPrometheus] = options.metrics;
	}
	get instanceId() {
		return this[kInstance];
	}
	get clientId() {
		return this[kClientId];
	}
	get closed() {
		return this[kClosed] === true;
	}
	get type() {
		return this[kClientType];
	}
	get context() {
		return this[kContext];
	}
	get currentMetadata() {
		return this.#metadata;
	}
	get connections() {
		return this[kConnections];
	}
	emitWithDebug(section, name, ...args) {
		if (!section) return this.emit(name, ...args);
		loggers[section]?.({
			event: name,
			payload: args
		});
		return this.emit(`${section}:${name}`, ...args);
	}
	close(callback) {
		if (!callback) callback = createPromisifiedCallback();
		this[kClosed] = true;
		this.emitWithDebug("client", "close");
		this[kConnections].close(callback);
		return callback[kCallbackPromise];
	}
	listApis(callback) {
		if (!callback) callback = createPromisifiedCallback();
		baseApisChannel.traceCallback(this[kListApis], 0, createDiagnosticContext({
			client: this,
			operation: "listApis"
		}), this, callback);
		return callback[kCallbackPromise];
	}
	metadata(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		const validationError = this[kValidateOptions](options, metadataOptionsValidator, "/options", false);
		if (validationError) {
			callback(validationError);
			return callback[kCallbackPromise];
		}
		this[kMetadata](options, callback);
		return callback[kCallbackPromise];
	}
	connectToBrokers(nodeIds, callback) {
		if (!callback) callback = createPromisifiedCallback();
		this[kMetadata]({ topics: [] }, (error, metadata) => {
			if (error) {
				callback(error);
				return;
			}
			let nodes = [];
			if (nodeIds?.length) {
				for (const node of nodeIds) if (metadata.brokers.has(node)) nodes.push(node);
			} else nodes = Array.from(metadata.brokers.keys());
			runConcurrentCallbacks("Connecting to brokers failed.", nodes, (nodeId, concurrentCallback) => {
				this[kGetConnection](metadata.brokers.get(nodeId), (error, connection) => {
					if (error) {
						concurrentCallback(error);
						return;
					}
					concurrentCallback(null, [nodeId, connection]);
				});
			}, (error, connections) => {
				if (error) {
					callback(error);
					return;
				}
				return callback(null, new Map(connections));
			});
		});
		return callback[kCallbackPromise];
	}
	isActive() {
		if (this[kClosed]) return false;
		return true;
	}
	isConnected() {
		if (this[kClosed]) return false;
		return this[kConnections].isConnected();
	}
	[kCreateConnectionPool](context) {
		const pool = new ConnectionPool(this[kClientId], {
			...this[kOptions],
			ownerId: this[kInstance],
			context: context ?? this[kContext]
		});
		this.#forwardEvents(pool, [
			"connect",
			"disconnect",
			"failed",
			"drain",
			"sasl:handshake",
			"sasl:authentication",
			"sasl:authentication:extended"
		]);
		return pool;
	}
	[kListApis](callback) {
		this[kPerformDeduplicated]("listApis", (deduplicateCallback) => {
			this[kPerformWithRetry]("listApis", (retryCallback, attempt) => {
				this[kGetBootstrapConnection]((error, connection) => {
					if (error) {
						retryCallback(error);
						return;
					}
					const apiVersionsVersion = this.#apiVersionsVersions.get(connection);
					const listApisV1 = () => {
						api$68(connection, clientSoftwareName, clientSoftwareVersion, (error, response) => {
							retryCallback(error, response);
						});
					};
					if (apiVersionsVersion === 1) {
						listApisV1();
						return;
					}
					api$66(connection, clientSoftwareName, clientSoftwareVersion, (error, response) => {
						if (!error) {
							this.#apiVersionsVersions.set(connection, 3);
							retryCallback(null, response);
							return;
						}
						if (findErrorBy(error, "apiId", "UNSUPPORTED_VERSION")) {
							this.#apiVersionsVersions.set(connection, 1);
							listApisV1();
							return;
						}
						retryCallback(error);
					});
				}, attempt);
			}, (error, metadata) => {
				if (error) {
					deduplicateCallback(error);
					return;
				}
				deduplicateCallback(null, metadata.apiKeys);
			}, 0);
		}, callback);
	}
	[kMetadata](options, callback) {
		baseMetadataChannel.traceCallback(this.#performMetadata, 1, createDiagnosticContext({
			client: this,
			operation: "metadata"
		}), this, options, callback);
	}
	[kCheckNotClosed](callback) {
		if (this[kClosed]) {
			callback(new NetworkError("Client is closed.", {
				canRetry: false,
				closed: true,
				instance: this[kInstance]
			}), void 0);
			return true;
		}
		return false;
	}
	clearMetadata() {
		this.#metadata = void 0;
	}
	[kPerformWithRetry](operationId, operation, callback, attempt = 0, errors = [], shouldSkipRetry, retryLimit) {
		const retries = retryLimit ?? this[kOptions].retries;
		this.emitWithDebug("client", "performWithRetry", operationId, attempt, retries);
		operation((error, result) => {
			if (error) {
				const retriable = !findErrorBy(error, "canRetry", false);
				errors.push(error);
				if (attempt < retries && retriable && !shouldSkipRetry?.(error)) {
					function onClose() {
						clearTimeout(timeout);
						errors.push(new UserError(`Client closed while retrying ${operationId}.`));
						callback(new MultipleErrors(`${operationId} failed ${attempt + 1} times.`, errors));
					}
					let delay = this[kOptions].retryDelay;
					if (typeof delay === "function") delay = delay(this, operationId, attempt + 1, retries, error);
					this.emitWithDebug("client", "performWithRetry:retry", operationId, attempt, retries, delay);
					const timeout = setTimeout(() => {
						this.removeListener("client:close", onClose);
						try {
							this[kPerformWithRetry](operationId, operation, callback, attempt + 1, errors, shouldSkipRetry, retries);
						} catch (error) {
							errors.push(error);
							callback(new MultipleErrors(`${operationId} failed ${attempt + 1} times.`, errors));
						}
					}, delay);
					this.once("client:close", onClose);
				} else {
					if (attempt > 0) error = new MultipleErrors(`${operationId} failed ${attempt + 1} times.`, errors);
					this.emitWithDebug("client", "performWithRetry:failed", operationId, retries, errors);
					callback(error);
					return;
				}
				return;
			}
			if (errors.length > 0) errors.splice(0, errors.length);
			callback(null, result);
		}, attempt);
		return callback[kCallbackPromise];
	}
	[kPerformDeduplicated](operationId, operation, callback) {
		let inflights = this.#inflightDeduplications.get(operationId);
		if (!inflights) {
			inflights = [];
			this.#inflightDeduplications.set(operationId, inflights);
		}
		inflights.push(callback);
		if (inflights.length === 1) {
			this.emitWithDebug("client", "performDeduplicated", operationId);
			operation((error, result) => {
				this.#inflightDeduplications.set(operationId, []);
				for (const cb of inflights) cb(error, result);
				inflights = [];
			});
		}
		return callback[kCallbackPromise];
	}
	[kGetApi](name, callback) {
		if (!this[kApis].length) {
			this[kListApis]((error, apis) => {
				if (error) {
					callback(error);
					return;
				}
				this[kApis] = apis;
				this[kGetApi](name, callback);
			});
			return;
		}
		const api = this[kApis].find((api) => api.name === name);
		if (!api) {
			callback(new UnsupportedApiError(`Unsupported API ${name}.`));
			return;
		}
		const { minVersion, maxVersion } = api;
		for (let i = maxVersion; i >= minVersion; i--) {
			const candidate = apis_exports[name.slice(0, 1).toLowerCase() + name.slice(1) + "V" + i];
			if (candidate) {
				callback(null, candidate.api);
				return;
			}
		}
		callback(new UnsupportedApiError(`No usable implementation found for API ${name}.`, {
			minVersion,
			maxVersion
		}));
	}
	[kGetConnection](broker, callback) {
		this[kConnections].get(broker, callback);
	}
	[kGetBootstrapConnection](callback, attempt = 0) {
		let brokers;
		if (!this.#metadata) brokers = this[kBootstrapBrokers];
		else {
			const discovered = Array.from(this.#metadata.brokers.values());
			brokers = [...this[kBootstrapBrokers], ...discovered];
		}
		if (attempt > 0 && brokers.length > 1) {
			const offset = attempt % brokers.length;
			brokers = [...brokers.slice(offset), ...brokers.slice(0, offset)];
		}
		this[kConnections].getFirstAvailable(brokers, callback);
	}
	[kValidateOptions](target, validator, targetName, throwOnErrors = true) {
		if (!this[kOptions].strict) return null;
		if (!validator(target)) {
			const error = new UserError(this[kFormatValidationErrors](validator, targetName));
			if (throwOnErrors) throw error;
			return error;
		}
		return null;
	}
	/* c8 ignore next 3 -- This is a private API used to debug during development */
	[kInspect](...args) {
		debugDump(`client:${this[kInstance]}`, ...args);
	}
	[kFormatValidationErrors](validator, targetName) {
		return ajv.errorsText(validator.errors, { dataVar: "$dataVar$" }).replaceAll("$dataVar$", targetName) + ".";
	}
	[kAfterCreate](type) {
		this[kClientType] = type;
		notifyCreation(type, this);
	}
	#performMetadata(options, callback) {
		const expiralDate = Date.now() - (options.metadataMaxAge ?? this[kOptions].metadataMaxAge);
		let topicsToFetch = [];
		const topics = options.topics ?? [];
		if (!this.#metadata || options.forceUpdate) topicsToFetch = topics;
		else for (const topic of topics) {
			const existingTopic = this.#metadata.topics.get(topic);
			if (!existingTopic || existingTopic.lastUpdate < expiralDate) topicsToFetch.push(topic);
		}
		if (this.#metadata && !topicsToFetch.length && !options.forceUpdate) {
			callback(null, {
				...this.#metadata,
				topics: new Map(topics.map((topic) => [topic, this.#metadata.topics.get(topic)]))
			});
			return;
		}
		const autocreateTopics = options.autocreateTopics ?? this[kOptions].autocreateTopics;
		this[kPerformDeduplicated](`metadata-${topics.sort().join(",")}-${autocreateTopics}-${options.forceUpdate}-${options.retries ?? "default"}`, (deduplicateCallback) => {
			this[kPerformWithRetry]("metadata", (retryCallback, attempt) => {
				this[kGetBootstrapConnection]((error, connection) => {
					if (error) {
						retryCallback(error);
						return;
					}
					this[kGetApi]("Metadata", (error, api) => {
						if (error) {
							retryCallback(error);
							return;
						}
						api(connection, topicsToFetch, autocreateTopics, false, (error, response) => {
							if (!error && api.version <= 8) for (const topic of response.topics) topic.topicId = topic.name;
							retryCallback(error, response);
						});
					});
				}, attempt);
			}, (error, metadata) => {
				if (error) {
					const unknownTopicError = findErrorBy(error, "apiCode", 3);
					if (unknownTopicError) {
						const topicIndexMatch = unknownTopicError.path?.match(/\/topics\/(\d+)/);
						/* c8 ignore next 3 - Hard to test  */
						const topicIndex = topicIndexMatch ? parseInt(topicIndexMatch[1]) : -1;
						deduplicateCallback(new UserError(`Unknown topic ${topicIndex >= 0 && topicIndex < topicsToFetch.length ? topicsToFetch[topicIndex] : "unknown"}.`));
						return;
					}
					/* c8 ignore next 4 - Hard to test */
					if (findErrorBy(error, "hasStaleMetadata", true)) {
						this.clearMetadata();
						topicsToFetch = topics;
					}
					deduplicateCallback(error);
					return;
				}
				const lastUpdate = Date.now();
				if (!this.#metadata) this.#metadata = {
					id: metadata.clusterId,
					brokers: /* @__PURE__ */ new Map(),
					topics: /* @__PURE__ */ new Map(),
					lastUpdate,
					controllerId: metadata.controllerId
				};
				else {
					this.#metadata.lastUpdate = lastUpdate;
					this.#metadata.controllerId = metadata.controllerId;
				}
				const brokers = /* @__PURE__ */ new Map();
				for (const broker of metadata.brokers) {
					const { host, port, rack } = broker;
					brokers.set(broker.nodeId, {
						host,
						port,
						rack
					});
				}
				this.#metadata.brokers = brokers;
				for (const { name, topicId: id, partitions: rawPartitions, isInternal } of metadata.topics) {
					/* c8 ignore next 3 - Sometimes internal topics might be returned by Kafka */
					if (isInternal) continue;
					const partitions = [];
					for (const rawPartition of rawPartitions.sort((a, b) => a.partitionIndex - b.partitionIndex)) partitions[rawPartition.partitionIndex] = {
						leader: rawPartition.leaderId,
						leaderEpoch: rawPartition.leaderEpoch,
						replicas: rawPartition.replicaNodes,
						isr: rawPartition.isrNodes,
						offlineReplicas: rawPartition.offlineReplicas
					};
					this.#metadata.topics.set(name, {
						id,
						partitions,
						partitionsCount: rawPartitions.length,
						lastUpdate
					});
				}
				const updatedMetadata = {
					...this.#metadata,
					topics: new Map(topics.map((topic) => [topic, this.#metadata.topics.get(topic)]))
				};
				this.emitWithDebug("client", "metadata", updatedMetadata);
				deduplicateCallback(null, updatedMetadata);
			}, 0, [], void 0, options.retries);
		}, callback);
	}
	#forwardEvents(source, events) {
		for (const event of events) source.on(event, (...args) => {
			this.emitWithDebug("client", `broker:${event}`, ...args);
		});
	}
};
// node_modules/@platformatic/kafka/dist/clients/metrics.js
function ensureMetric(metrics, type, name, help) {
	let metric = metrics.registry.getSingleMetric(name);
	const labels = Object.keys(metrics.labels ?? {});
	if (!metric) metric = new metrics.client[type]({
		name,
		help,
		registers: [metrics.registry],
		labelNames: labels
	});
	else metric.labelNames = metric.sortedLabelNames = Array.from(/* @__PURE__ */ new Set([...metric.labelNames, ...labels])).sort();
	return metric.labels(metrics.labels ?? {});
}
// node_modules/@platformatic/kafka/dist/registries/abstract.js
function runAsyncSeries(operation, collection, index, callback) {
	const length = collection.length;
	if (length === 0 || index >= length) {
		callback(null);
		return;
	}
	while (index < length) {
		let invocationReturned = false;
		let cbCalled = false;
		let cbError;
		operation(collection[index], (error) => {
			if (invocationReturned) {
				if (error) {
					callback(error);
					return;
				}
				runAsyncSeries(operation, collection, index + 1, callback);
				return;
			}
			cbCalled = true;
			cbError = error;
		});
		invocationReturned = true;
		if (!cbCalled) return;
		if (cbError) {
			callback(cbError);
			return;
		}
		index++;
	}
	callback(null);
}
/* c8 ignore end */
// node_modules/@platformatic/kafka/dist/clients/producer/types.js
const ProducerStreamReportModes = {
	NONE: "none",
	BATCH: "batch",
	MESSAGE: "message"
};
const allowedProducerStreamReportModes = Object.values(ProducerStreamReportModes);
// node_modules/@platformatic/kafka/dist/clients/producer/options.js
const produceOptionsProperties = {
	producerId: { bigint: true },
	producerEpoch: { type: "number" },
	idempotent: { type: "boolean" },
	transactionalId: { type: "string" },
	acks: {
		type: "number",
		enumeration: {
			allowed: allowedProduceAcks,
			errorMessage: enumErrorMessage(ProduceAcks)
		}
	},
	compression: {
		type: "string",
		enumeration: {
			allowed: allowedCompressionsAlgorithms,
			errorMessage: enumErrorMessage(compressionsAlgorithms)
		}
	},
	partitioner: { function: true },
	autocreateTopics: { type: "boolean" },
	repeatOnStaleMetadata: { type: "boolean" }
};
const produceOptionsSchema = {
	type: "object",
	properties: produceOptionsProperties,
	additionalProperties: false
};
const produceOptionsValidator = ajv.compile(produceOptionsSchema);
const producerOptionsValidator = ajv.compile({
	type: "object",
	properties: {
		...produceOptionsProperties,
		serializers: serdeProperties,
		beforeSerialization: { function: true },
		registry: { type: "object" }
	},
	additionalProperties: true
});
const sendOptionsSchema = {
	type: "object",
	properties: {
		messages: {
			type: "array",
			items: messageSchema
		},
		...produceOptionsProperties
	},
	required: ["messages"],
	additionalProperties: false
};
const sendOptionsValidator = ajv.compile(sendOptionsSchema);
const defaultProducerStreamOptions = {
	batchSize: 100,
	batchTime: 10,
	reportMode: ProducerStreamReportModes.NONE
};
const producerStreamOptionsSchema = {
	type: "object",
	properties: {
		highWaterMark: {
			type: "integer",
			minimum: 1
		},
		batchSize: {
			type: "integer",
			minimum: 1
		},
		batchTime: {
			type: "integer",
			minimum: 0
		},
		reportMode: {
			type: "string",
			enum: allowedProducerStreamReportModes
		},
		...produceOptionsProperties
	},
	additionalProperties: false
};
const producerStreamOptionsValidator = ajv.compile(producerStreamOptionsSchema);
// node_modules/@platformatic/kafka/dist/clients/producer/partitioners.js
function defaultPartitioner(_, key) {
	/* c8 ignore next - Hard to test */
	return Buffer.isBuffer(key) ? murmur2(key) >>> 0 : 0;
}
// node_modules/@platformatic/kafka/dist/clients/producer/producer-stream.js
let currentInstance$1 = 0;
var ProducerStream = class extends Writable {
	#producer;
	#batchSize;
	#batchTime;
	#reportMode;
	#produceOptions;
	#buffer;
	#timer;
	#flushing;
	#batchId;
	#pendingWriteCallback;
	instance;
	constructor(producer, options) {
		super({
			objectMode: true,
			highWaterMark: options.highWaterMark
		});
		const { batchSize, batchTime, reportMode, highWaterMark: _highWaterMark, ...sendOptions } = options;
		this.#producer = producer;
		this.#batchSize = batchSize ?? defaultProducerStreamOptions.batchSize;
		this.#batchTime = batchTime ?? defaultProducerStreamOptions.batchTime;
		this.#reportMode = reportMode ?? defaultProducerStreamOptions.reportMode;
		this.#produceOptions = sendOptions;
		this.#buffer = [];
		this.#timer = null;
		this.#flushing = false;
		this.#batchId = 0;
		this.#pendingWriteCallback = null;
		this.instance = currentInstance$1++;
		notifyCreation("producer-stream", this);
	}
	get producer() {
		return this.#producer;
	}
	close(callback) {
		if (!callback) callback = createPromisifiedCallback();
		this.end((error) => callback(error ?? null));
		return callback[kCallbackPromise];
	}
	_write(message, _, callback) {
		this.#buffer.push(message);
		const finalizeAfterFlush = this.#buffer.length >= this.writableHighWaterMark;
		if (this.#buffer.length >= this.#batchSize) {
			this.#clearTimer();
			this.#flush();
		} else this.#scheduleFlush();
		if (finalizeAfterFlush) {
			this.#pendingWriteCallback = callback;
			return;
		}
		callback(null);
	}
	_writev(chunks, callback) {
		for (const { chunk } of chunks) this.#buffer.push(chunk);
		const finalizeAfterFlush = this.#buffer.length >= this.writableHighWaterMark;
		if (this.#buffer.length >= this.#batchSize) {
			this.#clearTimer();
			this.#flush();
		} else this.#scheduleFlush();
		if (finalizeAfterFlush) {
			this.#pendingWriteCallback = callback;
			return;
		}
		callback(null);
	}
	_final(callback) {
		this.#clearTimer();
		if (!this.#buffer.length && !this.#flushing) {
			callback(null);
			return;
		}
		const self = this;
		function onError(error) {
			self.removeListener("error", onError);
			self.removeListener("flush", onFlush);
			callback(error);
		}
		function onFlush() {
			if (self.#buffer.length || self.#flushing) return;
			self.removeListener("error", onError);
			self.removeListener("flush", onFlush);
			callback(null);
		}
		this.on("error", onError);
		this.on("flush", onFlush);
		this.#flush();
	}
	_destroy(error, callback) {
		this.#clearTimer();
		this.#buffer = [];
		this.#flushWriteCallbacks(error);
		callback(error);
	}
	#scheduleFlush() {
		if (this.#timer || this.#batchTime < 0) return;
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.#flush();
		}, this.#batchTime);
	}
	#clearTimer() {
		if (this.#timer) {
			clearTimeout(this.#timer);
			this.#timer = null;
		}
	}
	#flush() {
		if (this.#flushing || this.destroyed) return;
		/* c8 ignore next 3 - Hard to test */
		if (this.#buffer.length === 0) return;
		this.#flushing = true;
		const pending = this.#buffer.splice(0, this.#batchSize);
		const batchId = this.#batchId++;
		const startedAt = Date.now();
		this.#producer.send({
			messages: pending,
			...this.#produceOptions
		}, (error, result) => {
			this.#flushing = false;
			if (error) {
				this.#flushWriteCallbacks(error);
				this.destroy(error);
				return;
			}
			this.#emitReports(this.#reportMode, batchId, pending, result);
			this.emit("flush", {
				batchId,
				count: pending.length,
				duration: Date.now() - startedAt,
				result
			});
			if (this.#buffer.length >= this.#batchSize) this.#flush();
			else if (this.#buffer.length > 0) this.#scheduleFlush();
			this.#flushWriteCallbacks();
		});
	}
	#flushWriteCallbacks(error) {
		if (!this.#pendingWriteCallback || this.#buffer.length >= this.writableHighWaterMark) return;
		const callback = this.#pendingWriteCallback;
		this.#pendingWriteCallback = null;
		callback(error ?? null);
	}
	#emitReports(mode, batchId, pending, result) {
		if (mode === ProducerStreamReportModes.NONE) return;
		if (mode === ProducerStreamReportModes.BATCH) {
			const report = {
				batchId,
				count: pending.length,
				result
			};
			this.emit("delivery-report", report);
			return;
		}
		for (let i = 0; i < pending.length; i++) {
			const report = {
				batchId,
				index: i,
				message: pending[i]
			};
			this.emit("delivery-report", report);
		}
	}
};
// node_modules/@platformatic/kafka/dist/clients/producer/transaction.js
let currentInstance = 0;
var Transaction = class {
	id;
	#completed;
	#producer;
	#partitions;
	#consumerGroups;
	[kInstance];
	constructor(producer) {
		this[kInstance] = currentInstance++;
		this.id = producer[kOptions].transactionalId;
		this.#producer = producer;
		this.#partitions = /* @__PURE__ */ new Set();
		this.#consumerGroups = /* @__PURE__ */ new Set();
		this.#completed = false;
	}
	get completed() {
		return this.#completed;
	}
	[kTransactionPrepare](transactionalId, options, callback) {
		this.#producer[kTransactionFindCoordinator]((error) => {
			if (error) {
				callback(error);
				return;
			}
			if (transactionalId === this.id) {
				callback(null, this);
				return;
			}
			this.#producer.initIdempotentProducer(options, (error) => {
				if (error) {
					callback(error);
					return;
				}
				callback(null, this);
			});
		});
	}
	send(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this.#completed) {
			callback(new UserError("Cannot produce to an already completed transaction."));
			return callback[kCallbackPromise];
		}
		this.#producer.send({
			...options,
			[kTransaction]: this[kInstance]
		}, callback);
		return callback[kCallbackPromise];
	}
	addPartitions(metadata, messages, callback) {
		if (!callback) callback = createPromisifiedCallback();
		const newAdditions = /* @__PURE__ */ new Set();
		const topicPartitions = /* @__PURE__ */ new Map();
		for (const message of messages) {
			message.partition %= metadata.topics.get(message.topic).partitionsCount;
			const { topic, partition } = message;
			const key = `${topic}:${partition}`;
			if (!this.#partitions.has(key)) {
				newAdditions.add(key);
				let partitionsSet = topicPartitions.get(topic);
				if (!partitionsSet) {
					partitionsSet = /* @__PURE__ */ new Set();
					topicPartitions.set(topic, partitionsSet);
				}
				partitionsSet.add(partition);
			}
		}
		if (topicPartitions.size === 0) {
			callback(null);
			return;
		}
		if (this.#completed) {
			callback(new UserError("Cannot add partitions to an already completed transaction."));
			return callback[kCallbackPromise];
		}
		producerTransactionsChannel.traceCallback(this.#producer[kTransactionAddPartitions], 2, createDiagnosticContext({
			client: this.#producer,
			transaction: this,
			operation: "addPartitions"
		}), this.#producer, this[kInstance], topicPartitions, (error) => {
			if (!error) for (const key of newAdditions) this.#partitions.add(key);
			callback(error);
		});
		return callback[kCallbackPromise];
	}
	addConsumer(consumer, callback) {
		if (!callback) callback = createPromisifiedCallback();
		const groupId = consumer.groupId;
		if (this.#consumerGroups.has(groupId)) {
			callback(null);
			return;
		}
		if (this.#completed) {
			callback(new UserError("Cannot add a consumer to an already completed transaction."));
			return callback[kCallbackPromise];
		}
		producerTransactionsChannel.traceCallback(this.#producer[kTransactionAddOffsets], 2, createDiagnosticContext({
			client: this.#producer,
			transaction: this,
			operation: "addOffsetsToTransaction",
			groupId
		}), this.#producer, this[kInstance], groupId, (error) => {
			if (!error) this.#consumerGroups.add(groupId);
			callback(error);
		});
		return callback[kCallbackPromise];
	}
	addOffset(message, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this.#completed) {
			callback(new UserError("Cannot add an offset to an already completed transaction."));
			return callback[kCallbackPromise];
		}
		if (!this.#consumerGroups.has(message.metadata?.consumer?.groupId)) {
			callback(new UserError("Cannot add an offset to a transaction when the consumer group of the message has not been added to the transaction."));
			return callback[kCallbackPromise];
		}
		producerTransactionsChannel.traceCallback(this.#producer[kTransactionCommitOffset], 2, createDiagnosticContext({
			client: this.#producer,
			transaction: this,
			operation: "commitOffset",
			message
		}), this.#producer, this[kInstance], message, callback);
		return callback[kCallbackPromise];
	}
	commit(callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this.#completed) {
			callback(new UserError("Cannot commit an already completed transaction."));
			return callback[kCallbackPromise];
		}
		producerTransactionsChannel.traceCallback(this.#producer[kTransactionEnd], 2, createDiagnosticContext({
			client: this.#producer,
			transaction: this,
			operation: "commit"
		}), this.#producer, this[kInstance], true, this.#updateCompletionCallback.bind(this, callback));
		return callback[kCallbackPromise];
	}
	abort(callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this.#completed) {
			callback(new UserError("Cannot abort an already completed transaction."));
			return callback[kCallbackPromise];
		}
		producerTransactionsChannel.traceCallback(this.#producer[kTransactionEnd], 2, createDiagnosticContext({
			client: this.#producer,
			transaction: this,
			operation: "abort"
		}), this.#producer, this[kInstance], false, this.#updateCompletionCallback.bind(this, callback));
		return callback[kCallbackPromise];
	}
	cancel(callback) {
		if (!callback) callback = createPromisifiedCallback();
		this.#producer[kTransactionCancel](this[kInstance], this.#updateCompletionCallback.bind(this, callback));
		return callback[kCallbackPromise];
	}
	#updateCompletionCallback(callback, error) {
		if (!error) this.#completed = true;
		callback(error);
	}
};
// node_modules/@platformatic/kafka/dist/clients/producer/producer.js
function noopSerializer(data) {
	return data;
}
var Producer = class extends Base {
	#partitionsRoundRobin;
	#producerInfo;
	#sequences;
	#keySerializer;
	#valueSerializer;
	#headerKeySerializer;
	#headerValueSerializer;
	#metricsProducedMessages;
	#coordinatorId;
	#transaction;
	#streams;
	#sendOperation;
	constructor(options) {
		if (options.idempotent) {
			options.maxInflights = 1;
			options.acks = ProduceAcks.ALL;
			if (options.retries === void 0 || typeof options.retries === "number" && options.retries <= 1) options.retries = Number.MAX_SAFE_INTEGER;
		} else options.idempotent = false;
		options.repeatOnStaleMetadata ??= true;
		super(options);
		this[kValidateOptions](options, producerOptionsValidator, "/options");
		if (options.beforeSerialization) emitExperimentalApiWarning("beforeSerialization");
		if (options.registry) emitExperimentalApiWarning("registry (Confluent Schema Registry integration)");
		let serializers = options.serializers;
		if (options.registry) {
			if (options.beforeSerialization) throw new UserError("/options/beforeSerialization cannot be provided when /options/registry is provided.");
			else if (options.serializers) throw new UserError("/options/serializers cannot be provided when /options/registry is provided.");
			serializers = options.registry.getSerializers();
		}
		this.#partitionsRoundRobin = new NumericMap();
		this.#sequences = new NumericMap();
		this.#keySerializer = serializers?.key ?? noopSerializer;
		this.#valueSerializer = serializers?.value ?? noopSerializer;
		this.#headerKeySerializer = serializers?.headerKey ?? noopSerializer;
		this.#headerValueSerializer = serializers?.headerValue ?? noopSerializer;
		this.#streams = /* @__PURE__ */ new Set();
		this[kOptions].transactionalId ??= randomUUID$1();
		if (this[kPrometheus]) {
			ensureMetric(this[kPrometheus], "Gauge", "kafka_producers", "Number of active Kafka producers").inc();
			this.#metricsProducedMessages = ensureMetric(this[kPrometheus], "Counter", "kafka_produced_messages", "Number of produced Kafka messages");
		}
		if (options.registry) this.#sendOperation = this.#beforeSerialization.bind(this, options.registry.getBeforeSerializationHook());
		else if (options.beforeSerialization) this.#sendOperation = this.#beforeSerialization.bind(this, options.beforeSerialization);
		else this.#sendOperation = this.#send.bind(this);
		this[kAfterCreate]("producer");
	}
	get producerId() {
		return this.#producerInfo?.producerId;
	}
	get producerEpoch() {
		return this.#producerInfo?.producerEpoch;
	}
	get transaction() {
		return this.#transaction;
	}
	get coordinatorId() {
		return this.#coordinatorId;
	}
	get streamsCount() {
		return this.#streams.size;
	}
	close(force, callback) {
		if (typeof force === "function") {
			callback = force;
			force = false;
		}
		if (!callback) callback = createPromisifiedCallback();
		if (this[kClosed]) {
			callback(null);
			return callback[kCallbackPromise];
		}
		this[kClosed] = true;
		this.#performClose(force, callback);
		return callback[kCallbackPromise];
	}
	#performClose(force, callback) {
		for (const stream of this.#streams)
 /* c8 ignore next 3 - Hard to test */
		if (stream.closed || stream.destroyed) this.#streams.delete(stream);
		if (this.#streams.size) {
			if (!force) {
				this[kClosed] = false;
				callback(new UserError("Cannot close producer while producing messages."));
				return;
			}
			runConcurrentCallbacks("Closing streams failed.", this.#streams, (stream, concurrentCallback) => {
				stream.close(concurrentCallback);
			}, (error) => {
				/* c8 ignore next 5 - Hard to test */
				if (error) {
					this[kClosed] = false;
					callback(error);
					return;
				}
				this.#streams.clear();
				this.#performClose(false, callback);
			});
			return;
		}
		super.close((error) => {
			if (error) {
				this[kClosed] = false;
				callback(error);
				return;
			}
			if (this[kPrometheus]) ensureMetric(this[kPrometheus], "Gauge", "kafka_producers", "Number of active Kafka producers").dec();
			callback(null);
		});
	}
	initIdempotentProducer(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this[kCheckNotClosed](callback)) return callback[kCallbackPromise];
		const validationError = this[kValidateOptions](options, produceOptionsValidator, "/options", false);
		if (validationError) {
			callback(validationError);
			return callback[kCallbackPromise];
		}
		producerInitIdempotentChannel.traceCallback(this.#initIdempotentProducer, 1, createDiagnosticContext({
			client: this,
			operation: "initIdempotentProducer",
			options
		}), this, options, callback);
		return callback[kCallbackPromise];
	}
	send(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this[kCheckNotClosed](callback)) return callback[kCallbackPromise];
		if (this.#transaction && options[kTransaction] !== this.#transaction[kInstance]) {
			callback(new UserError(options[kTransaction] ? "The producer is in use by another transaction." : "The producer is in use by a transaction."));
			return callback[kCallbackPromise];
		}
		const validationError = this[kValidateOptions](options, sendOptionsValidator, "/options", false);
		if (validationError) {
			callback(validationError);
			return callback[kCallbackPromise];
		}
		const idempotent = options.idempotent ?? this[kOptions].idempotent;
		if (idempotent) {
			if (typeof options.producerId !== "undefined" || typeof options.producerEpoch !== "undefined") {
				callback(new UserError("Cannot specify producerId or producerEpoch when using idempotent producer."));
				return callback[kCallbackPromise];
			}
			if (typeof options.acks !== "undefined" && options.acks !== ProduceAcks.ALL) {
				callback(new UserError("Idempotent producer requires acks to be ALL (-1)."));
				return callback[kCallbackPromise];
			}
		}
		options.acks ??= idempotent ? ProduceAcks.ALL : ProduceAcks.LEADER;
		producerSendsChannel.traceCallback(this.#sendOperation, 1, createDiagnosticContext({
			client: this,
			operation: "send",
			options
		}), this, options, callback);
		return callback[kCallbackPromise];
	}
	asStream(options) {
		options ??= {};
		const validationError = this[kValidateOptions](options, producerStreamOptionsValidator, "/options", false);
		if (validationError) throw validationError;
		const stream = new ProducerStream(this, options);
		this.#streams.add(stream);
		stream.once("close", () => {
			this.#streams.delete(stream);
		});
		return stream;
	}
	beginTransaction(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this[kCheckNotClosed](callback)) return callback[kCallbackPromise];
		if (!options) options = {};
		const validationError = this[kValidateOptions](options, produceOptionsValidator, "/options", false);
		if (validationError) {
			callback(validationError);
			return callback[kCallbackPromise];
		}
		if (!this[kOptions].idempotent) {
			callback(new UserError("Cannot begin a transaction on a non-idempotent producer."));
			return callback[kCallbackPromise];
		}
		if (this.#transaction) {
			callback(new UserError("There is already an active transaction."));
			return callback[kCallbackPromise];
		}
		this.#transaction = new Transaction(this);
		producerTransactionsChannel.traceCallback(this.#transaction[kTransactionPrepare], 2, createDiagnosticContext({
			client: this,
			operation: "begin"
		}), this.#transaction, this.#producerInfo?.transactionalId, options, callback);
		return callback[kCallbackPromise];
	}
	getSendTopicPartitions(options) {
		const topicsPartitions = /* @__PURE__ */ new Map();
		const partitioner = options.partitioner ?? this[kOptions].partitioner;
		for (const message of options.messages) {
			const topic = message.topic;
			let key;
			let headers = /* @__PURE__ */ new Map();
			try {
				if (message.headers) headers = message.headers instanceof Map ? message.headers : new Map(Object.entries(message.headers));
				key = this.#keySerializer(message.key, headers, message);
			} catch (error) {
				throw new UserError("Failed to serialize a message.", { cause: error });
			}
			const partition = this.#assignPartition(message, partitioner, key, topic);
			let partitions = topicsPartitions.get(topic);
			if (!partitions) {
				partitions = /* @__PURE__ */ new Set();
				topicsPartitions.set(topic, partitions);
			}
			partitions.add(partition);
		}
		return topicsPartitions;
	}
	getSendBrokers(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this[kCheckNotClosed](callback)) return callback[kCallbackPromise];
		let topicsPartitions;
		try {
			topicsPartitions = this.getSendTopicPartitions(options);
		} catch (error) {
			callback(error);
			return callback[kCallbackPromise];
		}
		this[kMetadata]({
			topics: Array.from(topicsPartitions.keys()),
			autocreateTopics: options.autocreateTopics
		}, (error, metadata) => {
			if (error) {
				callback(error);
				return;
			}
			const brokers = {};
			for (const [topic, partitions] of topicsPartitions) for (const rawPartition of partitions) {
				const partition = rawPartition & metadata.topics.get(topic).partitionsCount;
				const leader = metadata.topics.get(topic).partitions[partition].leader;
				const broker = metadata.brokers.get(leader);
				brokers[`${topic}:${partition}`] = broker;
			}
			callback(null, brokers);
		});
		return callback[kCallbackPromise];
	}
	getSendConnections(options, callback) {
		if (!callback) callback = createPromisifiedCallback();
		if (this[kCheckNotClosed](callback)) return callback[kCallbackPromise];
		this.getSendBrokers(options, (error, brokers) => {
			if (error) {
				callback(error);
				return;
			}
			runConcurrentCallbacks("Preparing producer connections failed.", Object.entries(brokers), ([topicPartition, broker], concurrentCallback) => {
				this[kGetConnection](broker, (error, connection) => {
					if (error) {
						concurrentCallback(error);
						return;
					}
					concurrentCallback(null, [topicPartition, connection]);
				});
			}, (error, results) => {
				if (error) {
					callback(error);
					return;
				}
				callback(null, Object.fromEntries(results));
			});
		});
		return callback[kCallbackPromise];
	}
	[kTransactionFindCoordinator](callback) {
		if (this.#coordinatorId !== void 0) {
			callback(null);
			return;
		}
		const transactionalId = this.#transaction.id;
		this[kPerformDeduplicated]("findCoordinator", (deduplicateCallback) => {
			this[kPerformWithRetry]("findCoordinator", (retryCallback, attempt) => {
				this[kGetBootstrapConnection]((error, connection) => {
					if (error) {
						retryCallback(error);
						return;
					}
					this[kGetApi]("FindCoordinator", (error, api) => {
						if (error) {
							retryCallback(error);
							return;
						}
						api(connection, FindCoordinatorKeyTypes.TRANSACTION, [transactionalId], (error, response) => {
							if (response && api.version < 4) response.coordinators[0].key = transactionalId;
							retryCallback(error, response);
						});
					});
				}, attempt);
			}, (error, response) => {
				if (error) {
					deduplicateCallback(error);
					return;
				}
				const groupInfo = response.coordinators.find((coordinator) => coordinator.key === transactionalId);
				this.#coordinatorId = groupInfo.nodeId;
				deduplicateCallback(null);
			}, 0);
		}, callback);
	}
	[kTransactionAddPartitions](transactionId, topicsPartitions, callback) {
		if (transactionId !== this.#transaction?.[kInstance]) {
			callback(new UserError("The producer is in use by another transaction."));
			return;
		}
		const transactions = [];
		for (const [topic, partitionsSet] of topicsPartitions) transactions.push({
			name: topic,
			partitions: Array.from(partitionsSet)
		});
		this[kPerformDeduplicated]("addPartitionsToTransaction", (deduplicateCallback) => {
			this[kPerformWithRetry]("addPartitionsToTransaction", (retryCallback) => {
				this.#getCoordinatorConnection((error, connection) => {
					if (error) {
						retryCallback(this.#handleError(error));
						return;
					}
					this[kGetApi]("AddPartitionsToTxn", (error, api) => {
						if (error) {
							retryCallback(this.#handleError(error));
							return;
						}
						api(connection, [{
							transactionalId: this.#transaction.id,
							producerId: this.#producerInfo.producerId,
							producerEpoch: this.#producerInfo.producerEpoch,
							topics: transactions,
							verifyOnly: false
						}], (error) => {
							if (error) {
								retryCallback(this.#handleError(error));
								return;
							}
							retryCallback(null);
						});
					});
				});
			}, deduplicateCallback);
		}, callback);
	}
	[kTransactionAddOffsets](transactionId, groupId, callback) {
		if (transactionId !== this.#transaction?.[kInstance]) {
			callback(new UserError("The producer is in use by another transaction."));
			return;
		}
		this[kPerformDeduplicated]("addOffsetsToTransaction", (deduplicateCallback) => {
			this[kPerformWithRetry]("addOffsetsToTransaction", (retryCallback) => {
				this.#getCoordinatorConnection((error, connection) => {
					if (error) {
						retryCallback(this.#handleError(error));
						return;
					}
					this[kGetApi]("AddOffsetsToTxn", (error, api) => {
						if (error) {
							retryCallback(this.#handleError(error));
							return;
						}
						api(connection, this.#transaction.id, this.#producerInfo.producerId, this.#producerInfo.producerEpoch, groupId, (error) => {
							if (error) {
								retryCallback(this.#handleError(error));
								return;
							}
							retryCallback(null);
						});
					});
				});
			}, deduplicateCallback);
		}, callback);
	}
	[kTransactionCommitOffset](transactionId, message, callback) {
		if (transactionId !== this.#transaction?.[kInstance]) {
			callback(new UserError("The producer is in use by another transaction."));
			return;
		}
		this[kPerformDeduplicated]("commit", (deduplicateCallback) => {
			this[kPerformWithRetry]("commit", (retryCallback) => {
				this[kMetadata]({ topics: [message.topic] }, (error, metadata) => {
					if (error) {
						retryCallback(error);
						return;
					}
					const { groupId, generationId, memberId, coordinatorId } = message.metadata.consumer;
					this[kGetConnection](metadata.brokers.get(coordinatorId), (error, connection) => {
						if (error) {
							retryCallback(error);
							return;
						}
						this[kGetApi]("TxnOffsetCommit", (error, api) => {
							if (error) {
								retryCallback(error);
								return;
							}
							const { topic, partition } = message;
							api(connection, this.#transaction.id, groupId, this.#producerInfo.producerId, this.#producerInfo.producerEpoch, generationId, memberId, null, [{
								name: topic,
								partitions: [{
									partitionIndex: message.partition,
									committedOffset: message.offset + 1n,
									committedLeaderEpoch: metadata.topics.get(topic).partitions[partition].leaderEpoch
								}]
							}], (error) => {
								if (error) {
									retryCallback(error);
									return;
								}
								retryCallback(null);
							});
						});
					});
				});
			}, deduplicateCallback);
		}, callback);
	}
	[kTransactionEnd](transactionId, commit, callback) {
		if (transactionId !== this.#transaction?.[kInstance]) {
			callback(new UserError("The producer is in use by another transaction."));
			return;
		}
		this[kPerformDeduplicated]("endTransaction", (deduplicateCallback) => {
			this[kPerformWithRetry]("endTransaction", (retryCallback) => {
				this.#getCoordinatorConnection((error, connection) => {
					if (error) {
						retryCallback(this.#handleError(error));
						return;
					}
					this[kGetApi]("EndTxn", (error, api) => {
						if (error) {
							retryCallback(this.#handleError(error));
							return;
						}
						api(connection, this.#transaction.id, this.#producerInfo.producerId, this.#producerInfo.producerEpoch, commit, (error) => {
							if (error) {
								this.#handleFencingError(error);
								retryCallback(this.#handleError(error));
								return;
							}
							this.#transaction = void 0;
							retryCallback(null);
						});
					});
				});
			}, deduplicateCallback);
		}, callback);
	}
	[kTransactionCancel](transactionId, callback) {
		if (transactionId !== this.#transaction?.[kInstance]) {
			callback(new UserError("The producer is in use by another transaction."));
			return;
		}
		this.#transaction = void 0;
		callback(null);
	}
	#initIdempotentProducer(options, callback) {
		const transactionalId = this.#transaction?.id;
		this[kPerformDeduplicated]("initProducerId", (deduplicateCallback) => {
			this[kPerformWithRetry]("initProducerId", (retryCallback, attempt) => {
				const onConnection = (error, connection) => {
					if (error) {
						retryCallback(error);
						return;
					}
					this[kGetApi]("InitProducerId", (error, api) => {
						if (error) {
							retryCallback(error);
							return;
						}
						api(connection, transactionalId, this[kOptions].timeout, options.producerId ?? this[kOptions].producerId ?? 0n, options.producerEpoch ?? this[kOptions].producerEpoch ?? 0, (error, response) => {
							retryCallback(this.#handleError(error), response);
						});
					});
				};
				if (transactionalId) this.#getCoordinatorConnection(onConnection);
				else this[kGetBootstrapConnection](onConnection, attempt);
			}, (error, response) => {
				if (error) {
					this.#handleFencingError(error);
					deduplicateCallback(this.#handleError(error));
					return;
				}
				this.#producerInfo = {
					producerId: response.producerId,
					producerEpoch: response.producerEpoch,
					transactionalId
				};
				this.#sequences.clear();
				deduplicateCallback(null, this.#producerInfo);
			}, 0);
		}, callback);
	}
	#send(options, callback) {
		options.idempotent ??= this[kOptions].idempotent;
		options.repeatOnStaleMetadata ??= this[kOptions].repeatOnStaleMetadata;
		options.partitioner ??= this[kOptions].partitioner;
		const { idempotent, partitioner } = options;
		let producerId = options.producerId;
		let producerEpoch = options.producerEpoch;
		if (!this.#transaction && this.#producerInfo?.transactionalId) this.#producerInfo = void 0;
		if (options.idempotent) {
			if (!this.#producerInfo) {
				const { messages, ...initOptions } = options;
				this.initIdempotentProducer(initOptions, (error) => {
					if (error) {
						callback(error);
						return;
					}
					this.#send(options, callback);
				});
				return;
			}
			producerId = this.#producerInfo.producerId;
			producerEpoch = this.#producerInfo.producerEpoch;
		}
		const produceOptions = {
			compression: options.compression ?? this[kOptions].compression,
			producerId,
			producerEpoch,
			sequences: idempotent ? this.#sequences : void 0,
			transactionalId: this.#transaction?.id
		};
		const topics = /* @__PURE__ */ new Set();
		const messages = [];
		for (const message of options.messages) {
			const topic = message.topic;
			let key;
			let value;
			let headers = /* @__PURE__ */ new Map();
			const serializedHeaders = /* @__PURE__ */ new Map();
			const metadata = message.metadata;
			try {
				if (message.headers) {
					headers = message.headers instanceof Map ? message.headers : new Map(Object.entries(message.headers));
					for (const [key, value] of headers) serializedHeaders.set(this.#headerKeySerializer(key, metadata), this.#headerValueSerializer(value, metadata));
				}
				key = this.#keySerializer(message.key, headers, message);
				value = this.#valueSerializer(message.value, headers, message);
			} catch (error) {
				callback(new UserError("Failed to serialize a message.", { cause: error }));
				return;
			}
			const partition = this.#assignPartition(message, partitioner, key, topic);
			topics.add(topic);
			messages.push({
				key,
				value,
				headers: serializedHeaders,
				topic,
				partition,
				timestamp: message.timestamp
			});
		}
		const topicsArray = Array.from(topics);
		if (this.#transaction) this[kMetadata]({
			topics: topicsArray,
			autocreateTopics: options.autocreateTopics
		}, (error, metadata) => {
			if (error) {
				callback(error);
				return;
			}
			this.#transaction?.addPartitions(metadata, messages, (error) => {
				if (error) {
					callback(error);
					return;
				}
				this.#performSend(topicsArray, messages, options, produceOptions, callback);
			});
		});
		else this.#performSend(topicsArray, messages, options, produceOptions, callback);
	}
	#performSend(topics, messages, sendOptions, produceOptions, callback) {
		this[kMetadata]({
			topics,
			autocreateTopics: sendOptions.autocreateTopics
		}, (error, metadata) => {
			if (error) {
				callback(error);
				return;
			}
			const messagesByDestination = /* @__PURE__ */ new Map();
			const messagesPerPartition = new NumericMap();
			for (const message of messages) {
				message.partition %= metadata.topics.get(message.topic).partitionsCount;
				const { topic, partition } = message;
				const leader = metadata.topics.get(topic).partitions[partition].leader;
				let destination = messagesByDestination.get(leader);
				if (!destination) {
					destination = [];
					messagesByDestination.set(leader, destination);
				}
				const messagePartitionKey = `${message.topic}:${partition}`;
				messagesPerPartition.postIncrement(messagePartitionKey, 1, 0);
				destination.push(message);
			}
			const nodes = [];
			const sequenceSnapshot = produceOptions.sequences ? new NumericMap() : void 0;
			if (sequenceSnapshot) {
				for (const [partitionKey, messagesCount] of messagesPerPartition) sequenceSnapshot.set(partitionKey, this.#sequences.postIncrement(partitionKey, messagesCount, 0));
				produceOptions = {
					...produceOptions,
					sequences: sequenceSnapshot
				};
			}
			runConcurrentCallbacks("Producing messages failed.", messagesByDestination, ([destination, destinationMessages], concurrentCallback) => {
				nodes.push(destination);
				this.#performSingleDestinationSend(topics, destinationMessages, this[kOptions].timeout, sendOptions.acks, sendOptions.autocreateTopics, sendOptions.repeatOnStaleMetadata, produceOptions, true, concurrentCallback);
			}, (error, apiResults) => {
				this.#metricsProducedMessages?.inc(messages.length);
				const results = {};
				if (sendOptions.acks === ProduceAcks.NO_RESPONSE) {
					const unwritableNodes = [];
					for (let i = 0; i < apiResults.length; i++) if (typeof apiResults[i] === "undefined" || apiResults[i] === false) unwritableNodes.push(nodes[i]);
					results.unwritableNodes = unwritableNodes;
				} else {
					const topics = [];
					for (const result of apiResults) {
						for (const { name, partitionResponses } of result?.responses ?? []) for (const partitionResponse of partitionResponses) topics.push({
							topic: name,
							partition: partitionResponse.index,
							offset: partitionResponse.baseOffset
						});
						results.offsets = topics;
					}
				}
				if (error) {
					if (sendOptions.idempotent && !this.#transaction) {
						this.#producerInfo = void 0;
						this.#sequences.clear();
					}
					error.produced = results;
					callback(error);
				} else callback(null, results);
			});
		});
	}
	#performSingleDestinationSend(topics, messages, timeout, acks, autocreateTopics, repeatOnStaleMetadata, produceOptions, recoverOnProducerStateLoss, callback) {
		const { topic, partition } = messages[0];
		let refreshMetadata = false;
		this[kPerformWithRetry]("produce", (retryCallback) => {
			this[kMetadata]({
				topics,
				autocreateTopics,
				forceUpdate: refreshMetadata,
				retries: 0
			}, (error, metadata) => {
				if (error) {
					refreshMetadata = NetworkError.isRetryable(error);
					retryCallback(error);
					return;
				}
				refreshMetadata = false;
				const leader = metadata.topics.get(topic).partitions[partition].leader;
				this[kGetConnection](metadata.brokers.get(leader), (error, connection) => {
					if (error) {
						refreshMetadata = NetworkError.isRetryable(error);
						retryCallback(error);
						return;
					}
					this[kGetApi]("Produce", (error, api) => {
						if (error) {
							refreshMetadata = NetworkError.isRetryable(error);
							retryCallback(error);
							return;
						}
						api(connection, acks, timeout, messages, produceOptions, (error, response) => {
							refreshMetadata = NetworkError.isRetryable(error);
							retryCallback(error, response);
						});
					});
				});
			});
		}, (error, results) => {
			if (error) {
				if (findErrorBy(error, "hasStaleMetadata", true) && repeatOnStaleMetadata) {
					this.clearMetadata();
					this.#performSingleDestinationSend(topics, messages, timeout, acks, autocreateTopics, false, produceOptions, recoverOnProducerStateLoss, callback);
					return;
				}
				if (recoverOnProducerStateLoss && !this.#transaction && this.#isProducerStateLost(error)) {
					this.#recoverIdempotentProducer(messages, produceOptions, (error, recoveredProduceOptions) => {
						if (error) {
							callback(error);
							return;
						}
						this.#performSingleDestinationSend(topics, messages, timeout, acks, autocreateTopics, repeatOnStaleMetadata, recoveredProduceOptions, false, callback);
					});
					return;
				}
				callback(error, results);
				return;
			}
			callback(error, results);
		}, 0, [], (error) => {
			/* c8 ignore next 3 - Hard to test */
			if (!repeatOnStaleMetadata) return false;
			return !!findErrorBy(error, "hasStaleMetadata", true);
		});
	}
	#isProducerStateLost(error) {
		return !!(findErrorBy(error, "apiId", "UNKNOWN_PRODUCER_ID") || findErrorBy(error, "apiId", "OUT_OF_ORDER_SEQUENCE_NUMBER"));
	}
	#recoverIdempotentProducer(messages, produceOptions, callback) {
		this.#producerInfo = void 0;
		this.#sequences.clear();
		this.initIdempotentProducer({}, (error, producerInfo) => {
			if (error) {
				callback(error);
				return;
			}
			const sequences = new NumericMap();
			const messagesPerPartition = new NumericMap();
			for (const { topic, partition } of messages) messagesPerPartition.postIncrement(`${topic}:${partition}`, 1, 0);
			for (const [partitionKey, messagesCount] of messagesPerPartition) sequences.set(partitionKey, this.#sequences.postIncrement(partitionKey, messagesCount, 0));
			callback(null, {
				...produceOptions,
				producerId: producerInfo.producerId,
				producerEpoch: producerInfo.producerEpoch,
				sequences
			});
		});
	}
	#getCoordinatorConnection(callback) {
		if (this.#coordinatorId === void 0) {
			this[kTransactionFindCoordinator]((error) => {
				if (error) {
					callback(error);
					return;
				}
				this.#getCoordinatorConnection(callback);
			});
			return;
		}
		this[kMetadata]({}, (error, metadata) => {
			if (error) {
				callback(error);
				return;
			}
			this[kGetConnection](metadata.brokers.get(this.#coordinatorId), (error, connection) => {
				if (error) {
					callback(this.#handleError(error));
					return;
				}
				callback(null, connection);
			});
		});
	}
	#handleFencingError(error) {
		if (findErrorBy(error, "producerFenced", true)) {
			this.#producerInfo = void 0;
			this.#transaction = void 0;
		}
	}
	#handleError(error) {
		if (findErrorBy(error, "code", "PLT_KFK_NETWORK") || findErrorBy(error, "apiId", "COORDINATOR_LOAD_IN_PROGRESS") || findErrorBy(error, "apiId", "COORDINATOR_NOT_AVAILABLE") || findErrorBy(error, "apiId", "NOT_COORDINATOR")) this.#coordinatorId = void 0;
		return error;
	}
	#beforeSerialization(hook, options, callback) {
		const requests = [];
		for (const message of options.messages) {
			requests.push([
				message.key,
				"key",
				message
			]);
			requests.push([
				message.value,
				"value",
				message
			]);
			if (typeof message.headers !== "undefined") {
				const headers = message.headers instanceof Map ? message.headers : new Map(Object.entries(message.headers));
				for (const [headerKey, headerValue] of headers) {
					requests.push([
						headerKey,
						"headerKey",
						message
					]);
					requests.push([
						headerValue,
						"headerValue",
						message
					]);
				}
			}
		}
		if (requests.length === 0) {
			this.#send(options, callback);
			return;
		}
		runAsyncSeries((request, cb) => {
			const [data, type, message] = request;
			const result = hook(data, type, message, cb);
			if (typeof result?.then === "function") result.then(() => cb(null), cb);
		}, requests, 0, (error) => {
			if (error) {
				callback(error);
				return;
			}
			this.#send(options, callback);
		});
	}
	#assignPartition(message, partitioner, key, topic) {
		let partition = 0;
		if (typeof message.partition !== "number") {
			if (partitioner) partition = partitioner(message, key, { metadata: this.currentMetadata });
			else if (key) partition = defaultPartitioner(message, key);
			else partition = this.#partitionsRoundRobin.postIncrement(topic, 1, 0);
		} else partition = message.partition;
		return partition;
	}
};
export { ProduceAcks, Producer, stringSerializers };
