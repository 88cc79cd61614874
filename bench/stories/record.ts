/** A record of the clusters folder. */
export interface ClusterRecord {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly published: string | null
  readonly wire: string | null
  readonly event?: string
}
